### What packages and software centres say of the app, and what its installer asks, in Bulgarian. No text of the running app.

package-generic = Възражения за поверителност
package-summary = Възразете срещу използването на данните Ви за обучение на ИИ
package-comment = Възразете срещу използването на данните Ви за обучение на ИИ и следете всяко възражение
package-keywords = поверителност;възражение;GDPR;обучение на ИИ;защита на данните;
package-simple-graphics = С опростена графика
package-file = Файл на Veto Desk
package-lead = Veto Desk Ви помага да възразите срещу използването на данните Ви за обучение на ИИ. Следи всяко възражение, докато случаят приключи.
package-point-asks = Задава няколко кратки въпроса и намира официалния формуляр за Вас: Facebook, Instagram, WhatsApp или без профил.
package-point-text = Съставя Ви кратък текст и казва какво да попълните. „Submit“ (изпращане) натискате Вие, на официалната страница.
package-point-days = Брои дните до отговора според закона и казва кой е на ход.
package-point-letters = Пише писмата заедно с Вас: отговор, напомняне, жалба или възражение по пощата.
package-point-local = Пази всичко в един файл на компютъра Ви. Само браузърът Ви се свързва с интернет, приложението – никога.
package-end = Не е на Meta. Не е правен съвет.

## The installer for Windows

package-install-start = Стартиране на Veto Desk
package-install-open = Veto Desk е отворен. Затворете го и натиснете „Повтори“.
package-install-windows = Veto Desk работи на 64-битов Windows.
package-remove-keeps = Програмата се премахва. Вашият файл се пази:
package-removed = Veto Desk вече не е на този компютър. Вашият файл и доказателствата Ви се пазят в:
package-removed-then = Ако вече не Ви трябва тази папка, изтрийте я сами.

### Words for the fact files in assets/catalog, in Bulgarian: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Вашите публикации, снимки, коментари и чатове с ИИ. Messenger е част от него.
platform-instagram = Instagram
platform-instagram-hint = Вашите публикации, снимки, коментари и чатове с ИИ. Threads е част от него.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Това, което пишете на Meta AI в WhatsApp. Личните Ви чатове не се използват.
platform-no-account = Без профил
platform-no-account-hint = Нямате профил, но други пишат за Вас или споделят Ваши снимки.

## Where a person lives, and the right that applies there

zone-eu = Европейски съюз
zone-eea = Исландия, Лихтенщайн или Норвегия
zone-uk = Обединено кралство
zone-switzerland = Швейцария
zone-brazil = Бразилия
zone-unclear = Място, чийто закон не сме проверили
zone-elsewhere = Друга държава
law-eu = Имате право на възражение по член 21 от GDPR.
law-eea = Имате право на възражение по член 21 от GDPR, който важи чрез Споразумението за ЕИП.
law-uk = Имате право на възражение по член 21 от UK GDPR.
law-switzerland = По членове 30–32 от швейцарския закон за защита на данните можете изрично да забраните това използване.
law-brazil = По член 18 от LGPD можете да се противопоставите на използване, което не спазва закона.
law-unclear = Не сме проверили какво право важи там, където живеете.
law-elsewhere = Там, където живеете, не е известно право срещу такова използване на собствените Ви публикации.

## Routes

route-facebook-ai-page = Страница на Meta за ИИ, за Facebook
route-facebook-ai-page-audience = За хора с профил във Facebook в ЕС, Исландия, Лихтенщайн, Норвегия, Обединеното кралство или Швейцария.
route-facebook-form-2025 = Формуляр на Facebook от 2025 г.
route-facebook-form-2025-audience = За хора с профил във Facebook в ЕС, Исландия, Лихтенщайн, Норвегия или Швейцария.
route-facebook-form-2024 = Формуляр на Facebook от 2024 г.
route-facebook-form-2024-audience = За хора с профил във Facebook в ЕС, Исландия, Лихтенщайн, Норвегия, Обединеното кралство или Швейцария.
route-facebook-router = Формуляр на Facebook за всички възражения
route-facebook-router-audience = За хора с профил във Facebook в ЕС, Исландия, Лихтенщайн, Норвегия или Обединеното кралство.
route-facebook-legitimate-interest = Формуляр на Facebook срещу „легитимни интереси“
route-facebook-legitimate-interest-audience = За хора с профил във Facebook в ЕС, Исландия, Лихтенщайн или Норвегия.
route-meta-privacy-rights = Обща страница на Meta за искания за поверителност
route-meta-privacy-rights-audience = За хора с профил във Facebook или Instagram, когато формулярът за ИИ не се показва.
route-instagram-ai-page = Страница на Meta за ИИ, за Instagram
route-instagram-ai-page-audience = За хора с профил в Instagram в ЕС, Исландия, Лихтенщайн, Норвегия, Обединеното кралство или Швейцария.
route-instagram-form-2025 = Формуляр на Instagram от 2025 г.
route-instagram-form-2025-audience = За хора с профил в Instagram в ЕС, Исландия, Лихтенщайн, Норвегия или Швейцария.
route-instagram-form-2024 = По-стар формуляр на Instagram
route-instagram-form-2024-audience = За хора с профил в Instagram в ЕС, Исландия, Лихтенщайн, Норвегия, Обединеното кралство или Швейцария.
route-instagram-legitimate-interest = Формуляр на Instagram срещу „легитимни интереси“
route-instagram-legitimate-interest-audience = За хора с профил в Instagram в ЕС, Исландия, Лихтенщайн или Норвегия.
route-uk-privacy-centre = Privacy Centre (център за поверителност) на Meta
route-uk-privacy-centre-audience = За хора с профил във Facebook или Instagram в Обединеното кралство.
route-brazil-facebook-ai-page = Страница на Meta за ИИ, за Facebook в Бразилия
route-brazil-facebook-ai-page-audience = За хора с профил във Facebook в Бразилия.
route-brazil-facebook-form = Формуляр на Facebook, в Бразилия
route-brazil-facebook-form-audience = За хора с профил във Facebook в Бразилия.
route-brazil-instagram-ai-page = Страница на Meta за ИИ, за Instagram в Бразилия
route-brazil-instagram-ai-page-audience = За хора с профил в Instagram в Бразилия.
route-brazil-whatsapp-ai-messages = Формуляр на WhatsApp за съобщения с ИИ, в Бразилия
route-brazil-whatsapp-ai-messages-audience = За хора с профил в WhatsApp в Бразилия.
route-brazil-others-ai-page = Страница на Meta за ИИ, за хора без профил в Бразилия
route-brazil-others-ai-page-audience = За хора в Бразилия, които нямат профил.
route-whatsapp-ai-messages = Формуляр на WhatsApp за съобщения с ИИ
route-whatsapp-ai-messages-audience = За хора с профил в WhatsApp в ЕС, Исландия, Лихтенщайн, Норвегия, Обединеното кралство или Швейцария.
route-whatsapp-general = Общ формуляр за поверителност на WhatsApp
route-whatsapp-general-audience = За хора с профил в WhatsApp в Европа.
route-third-party-data = Формуляр на Meta за сведения от трети страни
route-third-party-data-audience = За хора в ЕС, Исландия, Лихтенщайн, Норвегия, Обединеното кралство или Швейцария. Не е нужен профил.
route-third-party-data-elsewhere = Формуляр на Meta за сведения от трети страни, в други държави
route-third-party-data-elsewhere-audience = За хора във всички други държави, със или без профил.
route-unclear-facebook-ai-page = Страница на Meta за ИИ, за Facebook
route-unclear-facebook-ai-page-audience = За хора с профил във Facebook там, където не сме проверили закона.
route-unclear-instagram-ai-page = Страница на Meta за ИИ, за Instagram
route-unclear-instagram-ai-page-audience = За хора с профил в Instagram там, където не сме проверили закона.
route-unclear-whatsapp-ai-messages = Формуляр на WhatsApp за съобщения с ИИ
route-unclear-whatsapp-ai-messages-audience = За хора с профил в WhatsApp там, където не сме проверили закона.
route-letter-meta-ireland = Писмо до Meta в Ирландия
route-letter-meta-ireland-audience = За хора с профил във Facebook или Instagram в ЕС, Исландия, Лихтенщайн или Норвегия.
route-letter-meta-ireland-others = Писмо до Meta в Ирландия, без профил
route-letter-meta-ireland-others-audience = За хора в ЕС, Исландия, Лихтенщайн или Норвегия, които нямат профил.
route-letter-meta-ireland-whatsapp = Писмо до Meta в Ирландия за ИИ в WhatsApp
route-letter-meta-ireland-whatsapp-audience = За хора с профил в WhatsApp в ЕС, Исландия, Лихтенщайн или Норвегия.
route-letter-whatsapp-ireland = Писмо до WhatsApp в Ирландия
route-letter-whatsapp-ireland-audience = За хора с профил в WhatsApp в ЕС, Исландия, Лихтенщайн или Норвегия.

## Steps: opening the form

step-log-in = Първо влезте в профила си, в същия браузър.
step-log-in-facebook = Първо влезте във Facebook, в същия браузър.
step-log-in-instagram = Първо влезте в Instagram, в същия браузър.
step-open-address = Отворете адреса.
step-open-page = Отворете страницата на Meta.
step-phone-address-bar = Поставете адреса в браузъра на телефона, за да не се отвори приложение.
step-scroll-end = Отидете до края на страницата. Формулярът е там.
step-answer-yes = Ако Ви попитат дали искането е за ИИ в Meta, отговорете с „да“.
step-find-link-facebook = Превъртете надолу. Натиснете връзката за възражение за Facebook.
step-find-link-instagram = Превъртете надолу. Натиснете връзката за възражение за Instagram.
step-find-link-whatsapp = Превъртете надолу. Натиснете връзката за Вашите съобщения с ИИ в WhatsApp.
step-find-link-others = Превъртете надолу. Потърсете връзка за хора без профил.
step-find-link-top = Натиснете думата „object“ (възражение) в полето най-горе.
step-app-settings = В приложението отворете настройките.
step-app-privacy-centre = Отворете „Privacy Centre“ (център за поверителност).
step-app-object-link = Отворете частта за ИИ в Meta и натиснете думата „object“ (възражение).
step-facebook-app-menu = В приложението Facebook натиснете трите чертички.
step-facebook-app-settings = Натиснете „Settings & privacy“ (настройки и поверителност).
step-facebook-app-centre = Натиснете „Privacy Centre“ (център за поверителност).
step-instagram-app-menu = В приложението Instagram отидете в профила си и натиснете трите чертички.
step-instagram-app-centre = Към края на списъка натиснете „Privacy Centre“ (център за поверителност).
step-pick-product = Изберете Facebook или Instagram.
step-pick-objection = Изберете искането за възражение.
step-whatsapp-choose = Изберете „How can I make an objection to the processing of my information“ (как да възразя срещу обработването).
step-third-party-choose = Изберете възражение срещу използването на Ваши сведения от трети страни.
step-third-party-concern = Изберете за какво е искането Ви.
step-ask-meta-ai = Попитайте Meta AI за себе си. Запазете въпроса си и снимка на екрана с отговора.

## Steps: ways that are drawn

step-facebook-web-picture = На facebook.com натиснете профилната си снимка.
step-facebook-web-settings = Натиснете „Settings & privacy“ (настройки и поверителност).
step-facebook-web-centre = Натиснете „Privacy Centre“ (център за поверителност).
step-facebook-web-ai = Натиснете „AI at Meta“ (ИИ в Meta).
step-facebook-web-shared = Натиснете частта за това, което споделяте в продуктите на Meta. Потърсете формуляра там.
step-instagram-web-profile = В Instagram отидете в профила си.
step-instagram-web-menu = Натиснете трите чертички.
step-instagram-web-centre = Под „More info and support“ (още информация и помощ) натиснете „Privacy Centre“ (център за поверителност).
step-instagram-web-object = Натиснете думата „object“ (възражение).
step-whatsapp-chat = В WhatsApp отворете чата.
step-whatsapp-chat-privacy = Потърсете в този чат „Advanced chat privacy“ (разширена поверителност на чата). Включете я.

## Words in drawings of forms and menus

drawn-ask-ai = За ИИ в Meta ли е искането?
drawn-yes = Да
drawn-product = Изберете продукт
drawn-facebook-or-instagram = Facebook или Instagram
drawn-request = Изберете искане
drawn-objection = Възражение
drawn-question = Изберете въпрос
drawn-whatsapp-objection = Как мога да възразя …
drawn-third-party-objection = Възражение срещу използването на мои сведения от трети страни
drawn-concern = За какво е искането Ви
drawn-your-concern = Вашият въпрос
drawn-facebook = Facebook
drawn-facebook-app = Приложение Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Вашият профил
drawn-whatsapp = WhatsApp
drawn-menu = Меню
drawn-settings-privacy = Настройки и поверителност
drawn-privacy-centre = Център за поверителност
drawn-more-info = Още информация и помощ
drawn-profile-picture = Профилната Ви снимка
drawn-profile = Профил
drawn-three-lines = Трите чертички
drawn-ai-at-meta = ИИ в Meta
drawn-shared = Информация, споделена в продуктите на Meta
drawn-object = възражение
drawn-ai-page = Страница на Meta за ИИ
drawn-ai-messages = съобщения с ИИ в WhatsApp
drawn-form = Формулярът
drawn-a-chat = Чатът
drawn-this-chat = В този чат
drawn-advanced-privacy = Разширена поверителност

## Steps: filling it in

step-check-email = Проверете имейла. Трябва да е този на профила.
step-country-and-email = Проверете имейла. Ако искат държава, изберете своята.
step-paste = Поставете текста си в полето.
step-paste-optional = Поставете текста си в полето. В ЕС то може да остане празно.
step-paste-names-ai = Поставете текста си. Проверете дали в него пише за ИИ в Meta.
step-paste-and-send = Ако искате, поставете текста си и натиснете „Send“ (изпращане).
step-brazil-fields = Попълнете държавата, имейла и текста си.
step-whatsapp-number = Напишете номера си в WhatsApp с кода на държавата.
step-whatsapp-email = Напишете имейл адрес, до който имате достъп сега.
step-third-party-fields = Напишете името, държавата и имейла си.
step-third-party-proof = Поставете текста си, въпроса към Meta AI и снимката на екрана.

## Steps: sending it

step-send = Натиснете „Submit“ или „Send“ (изпращане).
step-wait-screenshot = Изчакайте съобщението на страницата. Снимайте екрана.
step-brazil-code = Не затваряйте страницата. Въведете кода от имейла.
step-enter-code = Не затваряйте страницата. Въведете кода от имейла.
step-whatsapp-answer-mail = Ще дойде имейл с въпрос срещу кое използване възразявате и защо. Отговорете му.

## Steps: by post

step-letter-print = Сложете текста си в писмо с име, адрес и дата. Отпечатайте го.
step-letter-sign = Подпишете го.
step-letter-registered = Изпратете го препоръчано, за да докажете, че е пристигнало.
step-letter-slip = Пазете разписката от пощата.
step-letter-note-date = Запишете в кой ден е доставено.

## What comes after sending

after-mail-minutes = Често до няколко минути идва имейл. С него възражението може вече да е прието.
after-mail-day = Може да отнеме и ден. Ако до два дни няма нищо, вижте в папката за спам.
after-popup = На телефон може вместо имейл да се появи съобщение на екрана.
after-english = Отговорът може да е на английски. Това е нормално.
after-keep = Пазете отговора. Не е известна страница, на която после да видите възражението си.
after-code = Първо може да дойде имейл с код. Това още не е отговорът.
after-question-whatsapp = WhatsApp пита по имейл срещу кое използване възразявате и защо. Отговорете на този имейл.
after-review = Искането Ви може да бъде прегледано от човек. Не се знае колко време отнема.
after-refusal-form = Възможен е стандартен отказ. Запазете и него.
after-letter = Отговорът може да дойде по пощата или по имейл.

## What sources disagree about, and what to know before

note-not-checked-live = За тази версия никой не е отварял този адрес. Той е известен само от източници с дата.
note-region = Meta показва формуляра само на хора, които са влезли, и не във всяка държава. Ако използвате VPN, първо го изключете.
note-log-in-first = Ако вместо това видите страница за Meta AI, влезте и отворете адреса отново.
note-linked-accounts = Според Meta едно възражение важи за всички профили в един Accounts Centre (център за профили). Някои упътвания твърдят друго. За сигурност можете да подадете по едно за всеки.
note-late-objection = Възражението спира бъдещото използване. То не може да извади нищо от вече обучен ИИ. Източниците спорят дали важи за по-старите Ви публикации.
note-others-posts = Възражението Ви не важи за това, което други публикуват за Вас.
note-ai-chats = Според Meta възражението важи и за чатовете Ви с Meta AI тук. Една потребителска организация каза през 2025 г., че не важи.
note-earlier-objection = Според Meta възражение от 2024 г. още важи. Някои съветват за сигурност да го повторите.
note-meta-account = На страницата има и друга връзка за профил в Meta, например за приложението Meta AI или Quest.
note-pages = Източниците спорят дали страница във Facebook може да възрази. Влезте с личния си профил.
note-reason-optional = В ЕС не са нужни мотиви.
note-country-if-asked = Някои хора бяха попитани за държавата си, други не бяха.
note-form-of-2024 = През 2024 г. този формуляр искаше държава, мотиви и код. От един човек поискаха поне 100 знака.
note-norway = През 2024 г. формулярът на Meta не прие Норвегия при някои хора. От Норвегия може и с писмо.
note-router-replaced = На 23 юли 2026 г. Meta смени този адрес в политиката си. Може вече да не води никъде.
note-any-objection = Този формуляр приема всякакви възражения. В текста Ви трябва да пише, че Вашето е за ИИ.
note-general-channel = Тази страница приема всякакви искания за поверителност. Не се знае дали води до формуляра за ИИ.
note-uk-instagram = На компютър този адрес е за Facebook. За Instagram използвайте „Privacy Centre“ (център за поверителност) в приложението.
note-uk-form-unknown = Не е известен адрес на формуляр само за Обединеното кралство. Не е известно и коя компания на Meta е отговорна там.
note-brazil-form-unknown = Адресът на формуляра на Meta за Бразилия не е известен. Страницата може да води дотам.
note-brazil-reason = В Бразилия формулярът искаше кратки мотиви дори през декември 2025 г.
note-brazil-non-users = През 2024 г. Meta обеща на бразилския орган формуляр за хора без профил. Не се знае къде е той.
note-unclear-law = Формулярът може да не се показва там, където живеете. Не сме проверили закона там.
note-whatsapp-address = Адресът на самия формуляр не е известен. На страницата на Meta би трябвало да има връзка към него.
note-whatsapp-separate = Възражението за WhatsApp винаги е отделно, дори ако профилите Ви са свързани.
note-whatsapp-two-routes = WhatsApp има два формуляра: един за съобщения с ИИ и един общ. Много упътвания ги бъркат.
note-whatsapp-private = Личните Ви чатове не се използват. При Meta отива само това, което някой праща на Meta AI.
note-whatsapp-precaution = През юни 2025 г., според съобщения, Meta нарече този формуляр предпазна мярка. Тогава такива съобщения не се използвали.
note-whatsapp-not-theirs = WhatsApp може да отговори, че това е работа на Meta. Запазете този отговор и използвайте формуляра за съобщения с ИИ.
note-whatsapp-disputed = През май 2025 г. някои казаха, че за WhatsApp не може да се възрази. След това Meta посочи отделен формуляр.
note-third-party-limit = Този формуляр е за данни от „трети страни“. За Meta това са откритият интернет и данни, за които има лиценз. Ваша снимка, качена от приятел във Facebook, може да не е включена.
note-third-party-italy = Италианският орган посочва този формуляр за хора без профил, чиито данни са публикувани от други.
note-third-party-proof = Източниците спорят дали трябва да покажете, че Meta има данни за Вас.
note-third-party-proof-needed = Този формуляр иска снимка на екрана с отговор на Meta AI, който показва Ваши данни.
note-third-party-not-automatic = Meta казва, че не изпълнява тези искания автоматично. През 2023 г. над дванадесет творци получиха отказ.
note-ask-who-posted = Познавате ли човека, който го е публикувал? Помолете го да го махне. За това не е нужен формуляр.
note-letter-proof = Изпращането с препоръчана поща можете да докажете.
note-letter-no-email = Няма потвърден имейл адрес на Meta за възражения. Едно възражение по имейл се върна с грешка.
note-letter-others = Политиката на Meta споменава и хора без профил. Затова в писмото може да става дума и за споделеното от други.
note-letter-whatsapp-two = Meta AI в WhatsApp се управлява от Meta. Затова пишете и на двете компании, Meta и WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Там, където живеете, Meta не предлага формуляр срещу използването на Ваши публикации. Не е известно право на такъв.
why-elsewhere-whatsapp = Не е известно Meta да предлага този формуляр там, където живеете. Не е известно право на такъв.
help-private-account = Направете профила си частен. Новите Ви публикации тогава не са публични.
help-limit-old-posts = Ограничете кой вижда старите Ви публикации.
help-delete-posts = Изтрийте публикациите, които не искате да се използват, или целия профил.
help-avoid-meta-ai = Не използвайте Meta AI и не споделяйте лични неща с него.
help-third-party-form = Ако Meta AI показва Ваши данни, използвайте формуляра на Meta за сведения от трети страни.
help-whatsapp-avoid-meta-ai = Не пишете на Meta AI и не го споменавайте в чат.
help-whatsapp-delete-chat = Архивирайте или изтрийте чата с Meta AI. Самият Meta AI не може да се махне.
help-whatsapp-chat-privacy = Включете „Advanced chat privacy“ (разширена поверителност на чата) във всеки чат. Тогава съобщенията му не се използват за функции с ИИ.
help-whatsapp-accounts-centre = Оставете WhatsApp извън Вашия Accounts Centre (център за профили). Тогава чатовете с ИИ са по-малко свързани с другите Ви профили.
help-whatsapp-reset = Според някои съобщението „/reset-ai“ в чата изтрива копието на Meta. Не успяхме да го потвърдим.

## Countries and territories

place-AT = Австрия
place-BE = Белгия
place-BG = България
place-HR = Хърватия
place-CY = Кипър
place-CZ = Чехия
place-DK = Дания
place-EE = Естония
place-FI = Финландия
place-FR = Франция
place-DE = Германия
place-DE-BW = Баден-Вюртемберг
place-DE-BY = Бавария
place-DE-BE = Берлин
place-DE-BB = Бранденбург
place-DE-HB = Бремен
place-DE-HH = Хамбург
place-DE-HE = Хесен
place-DE-MV = Мекленбург-Предна Померания
place-DE-NI = Долна Саксония
place-DE-NW = Северен Рейн-Вестфалия
place-DE-RP = Рейнланд-Пфалц
place-DE-SL = Саарланд
place-DE-SN = Саксония
place-DE-ST = Саксония-Анхалт
place-DE-SH = Шлезвиг-Холщайн
place-DE-TH = Тюрингия
place-GR = Гърция
place-HU = Унгария
place-IE = Ирландия
place-IT = Италия
place-LV = Латвия
place-LT = Литва
place-LU = Люксембург
place-MT = Малта
place-NL = Нидерландия
place-PL = Полша
place-PT = Португалия
place-RO = Румъния
place-SK = Словакия
place-SI = Словения
place-ES = Испания
place-SE = Швеция
place-GP = Гваделупа
place-GF = Френска Гвиана
place-MQ = Мартиника
place-YT = Майот
place-RE = Реюнион
place-MF = Сен Мартен
place-PT-20 = Азорски острови
place-PT-30 = Мадейра
place-ES-CN = Канарски острови
place-IS = Исландия
place-LI = Лихтенщайн
place-NO = Норвегия
place-GB = Обединено кралство
place-CH = Швейцария
place-BR = Бразилия
place-JP = Япония
place-KR = Южна Корея
place-AD = Андора
place-MC = Монако
place-SM = Сан Марино
place-VA = Ватикан
place-JE = Джърси
place-GG = Гърнзи
place-IM = Остров Ман
place-GI = Гибралтар
place-FO = Фарьорски острови
place-GL = Гренландия
place-CY-NORTH = Северен Кипър
place-GB-BASES = Британски бази в Кипър
place-US = Съединени щати
place-other = Друга държава

## Reasons one can tick

reason-no-expectation-tick = Когато публикувах, не можех да очаквам това
reason-children-tick = На снимките или в публикациите ми са децата ми
reason-health-tick = Публикациите ми казват нещо за здравето ми
reason-belief-politics-tick = Личи си в какво вярвам или какви са политическите ми възгледи
reason-my-work-tick = Текстовете и снимките са мой собствен труд
reason-others-in-my-pictures-tick = На снимките ми има и други хора
reason-posts-from-youth-tick = Някои публикации са от младостта ми
reason-cannot-be-undone-tick = Наученото от ИИ не може да се върне назад

## By when an answer is due, and why

rule-gdpr = Член 12, параграф 3 от GDPR дава на компанията един календарен месец от деня, в който възражението пристигне. Формулярът пристига в деня на изпращането. Ако последният ден е събота, неделя или ирландски празник, важи следващият работен ден. Meta отговаря от Ирландия; че се броят ирландските празници, е наше тълкуване.
rule-uk-gdpr = Британският закон дава на компанията един календарен месец от деня, в който възражението пристигне. Формулярът пристига в деня на изпращането. Ако последният ден е събота, неделя или официален празник в Англия и Уелс, важи следващият работен ден. Срокът спира, докато компанията чака нещо нужно от Вас.
rule-swiss-courtesy = Швейцарският закон не определя срок за отговор на възражение. Тридесет дни са разумен срок, но не са по закон.
rule-no-date = Не знаем срок по закон за отговор там, където живеете. Затова приложението не определя такъв.
rule-uk-complaint = От 19 юни 2026 г. компания в Обединеното кралство трябва да потвърди получаването на жалба до 30 дни. Денят, в който тя пристига, не се брои. Ако последният ден е събота, неделя или официален празник в Англия и Уелс, важи следващият работен ден.
rule-authority-news = До три месеца органът трябва да Ви каже докъде е стигнал или какво е решил. Така казва член 78, параграф 2 от GDPR. След това можете да се обърнете към съд. Че всяка вест от органа започва ново броене, е наше тълкуване.
rule-reminder = Напомнянето дава две седмици. Така е прието. Законът не го определя.
rule-recheck = От 2024 г. формулярите и политиките се променят всяка година. Затова веднъж годишно вижте дали всичко е както преди. Законът не определя тази дата.

## Public holidays

holiday-ie-new-year = Нова година
holiday-ie-february = празник на света Бригита
holiday-ie-saint-patrick = Денят на свети Патрик
holiday-ie-easter-monday = Великденски понеделник
holiday-ie-may = майски празник
holiday-ie-june = юнски празник
holiday-ie-august = августовски празник
holiday-ie-october = октомврийски празник
holiday-ie-christmas = Коледа
holiday-ie-saint-stephen = Денят на свети Стефан
holiday-gb-new-year = Нова година
holiday-gb-good-friday = Разпети петък
holiday-gb-easter-monday = Великденски понеделник
holiday-gb-early-may = официален празник в началото на май
holiday-gb-spring = пролетен официален празник
holiday-gb-summer = летен официален празник
holiday-gb-christmas = Коледа
holiday-gb-boxing-day = вторият ден на Коледа

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = В Австрия жалбата има задължителни части. Приложете възражението си и отговора, ако има такъв.
caveat-at-limit = В Австрия срокът за жалба е една година от узнаването, но най-много три години от случилото се.
caveat-be-language = Приема жалби само на нидерландски, френски или немски.
caveat-bg-language = Пишете на български или приложете превод. Посочете и постоянния си адрес и се подпишете.
caveat-bg-channel = Изпратете я по пощата или факса или я подайте на място. По имейл важи само с квалифициран електронен подпис.
caveat-bg-limit = Има срок. Според един източник той е една година от узнаването. Може да е променен.
caveat-cy-form = За това е неговият формуляр A.
caveat-de-land = В Германия за компаниите отговаря органът на Вашата провинция. Този отговаря за федерални служби, поща и телефон.
caveat-dk-channel = Онлайн формулярът иска MitID. Можете да пишете и по имейл или поща, но без връзки, звук, филми или ZIP файлове.
caveat-dk-company-first = Първо пишете на компанията. Трябва да посочите името си.
caveat-es-channel = Онлайн е нужен испански сертификат или Cl@ve. Ако нямате, пишете на испански, по пощата.
caveat-fr-channel = Използвайте онлайн формуляра му или пощата. Пишете на френски.
caveat-gb-company-first = В Обединеното кралство първо подайте жалба до компанията. Това е правилото от 19 юни 2026 г. насам.
caveat-gb-address = През есента на 2026 г. се премести в Манчестър. Проверете адреса, преди да пишете.
caveat-ie-channel = Използвайте уеб формуляра, имейл или поща. Не приема жалби по телефона.
caveat-it-channel = Подпишете писмото. Изпратете го по сертифицирана поща (PEC) или препоръчано.
caveat-lt-company-first = Първо пишете на компанията.
caveat-lt-channel = Изпратете я с препоръчано писмо или я подайте на място. Можете и чрез онлайн услугата му или „E. pristatymas“.
caveat-nl-channel = Има онлайн формуляр. Можете да пишете на нидерландски или английски.
caveat-no-channel = Онлайн формулярът иска ID-porten или BankID. Вместо това можете да напишете писмо.
caveat-pl-channel = Пишете на полски. Използвайте пощата или електронната му кутия: обикновен имейл не се брои.
caveat-ro-signature = Пишете на румънски или английски. Посочете пълното си име и адрес и се подпишете на ръка или с електронен подпис.
caveat-se-public = Това, което изпратите, става публичен документ. Всеки може да поиска да го види.
caveat-ch-report = Това е сигнал. Органът не е длъжен да реши Вашия случай.
caveat-br-petition = Нужни са вход в gov.br и доказателство, че първо сте се обърнали към компанията.

## Languages in which an authority takes a complaint

in-language-bg = български
in-language-cs = чешки
in-language-da = датски
in-language-de = немски
in-language-el = гръцки
in-language-en = английски
in-language-es = испански
in-language-et = естонски
in-language-fi = фински
in-language-fr = френски
in-language-ga = ирландски
in-language-hr = хърватски
in-language-hu = унгарски
in-language-is = исландски
in-language-it = италиански
in-language-lt = литовски
in-language-lv = латвийски
in-language-mt = малтийски
in-language-nb = норвежки
in-language-nl = нидерландски
in-language-nn = нов норвежки
in-language-pl = полски
in-language-pt = португалски
in-language-pt-BR = бразилски португалски
in-language-ro = румънски
in-language-sk = словашки
in-language-sl = словенски
in-language-sv = шведски

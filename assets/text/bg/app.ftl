### Every word the app says, in Bulgarian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, „Вие“. One term for one idea: профил, възражение, начин, формуляр.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Грешка: { $page } – Veto Desk
rail-name = Раздели
messages-name = Съобщения
rail-desk = Табло
rail-settings = Настройки
rail-help = Помощ
rail-here = Вие сте тук
not-meta = Това приложение не е на Meta. Оттук не се изпраща нищо.
saving-saved = Запазено на този компютър.
saving-under-way = Запазване на този компютър …
saving-failed = Още не е запазено.
saving-forbidden = Файлът не беше отворен. Нищо не се запазва.
saving-read-only = Този прозорец само показва файла. Нищо не се запазва.
undo = Отмяна
undo-change = Отмяна: { $what }
change-wizard = отговор на въпрос
change-draft = изхвърляне
change-filing = подаване
change-answer = последната стъпка
change-note = бележка
change-evidence = файл
change-letter = писмото
change-account = редактиране
change-linked = свързани профили
change-several = няколко профила
change-deleting = изтриване
change-person = човек
change-settings = настройка
change-incoming = постъпилите промени
change-import = добавените записи
change-backup = връщането назад
change-adding = добавяне на профилите от таблицата
read-only-title = Можете да гледате, но не и да променяте
read-only-other-window = Veto Desk е отворен и в друг прозорец. Правете промените там. Когато го затворите, ще можете да работите тук.
read-only-newer = Този файл е записан от по-нова версия на Veto Desk. Инсталирайте я, за да го променяте.
read-only-what = Какво мога да направя?
dismiss = Скриване на съобщението
close-title = Затваряне без запазване?
close-save-elsewhere = Първо запазване на копие …
close-anyway = Затваряне без запазване
close-stay = Без затваряне

## Dates

when-and-route = { $when } · { $route }
date-today = Днес, { $date }
date-week-earlier = Една седмица по-рано
date-day-earlier = Един ден по-рано
date-day-later = Един ден по-късно
date-week-later = Една седмица по-късно

## Status

status-not-started = Не е започнато
status-not-sent-yet = Още не е изпратено
status-sent = Изпратено
status-confirmed = Потвърдено
status-needs-you = Чака Вас
status-refused = Отказано
reason-not-begun = За този профил още не сте започнали.
reason-prepared = Готово от { $date }, но още не сте го изпратили.
reason-form-opened = Отворихте формуляра ({ $date }). Още не сте отбелязали, че е изпратен.
reason-form-missing = Не видяхте формуляра ({ $date }). Има и други начини.
reason-waiting = До { $date }, трябва да Ви отговорят.
reason-waiting-soon = До { $date }, трябва да Ви отговорят. { $days ->
    [0] Това е днес.
    [one] Това е утре.
   *[other] Остават { $days } дни.
}
reason-waiting-courtesy = До { $date }, би било редно да Ви отговорят. Тази дата не е определена със закон.
reason-waiting-no-date = Изпратено е ({ $date }). Не знаем срок, до който трябва да Ви отговорят.
reason-receipt = Потвърдиха, че е пристигнало ({ $date }). До { $due }, трябва да Ви отговорят.
reason-receipt-no-date = Писаха, но без решение ({ $date }).
reason-more-time = Поискаха повече време. До { $date }, трябва да Ви отговорят.
reason-overdue = До { $date }, трябваше да Ви отговорят, но отговор няма.
reason-overdue-courtesy = До { $date } включително, не дойде отговор. Тази дата не е определена със закон.
reason-accepted = Възражението е прието ({ $date }). Няма какво повече да правите.
reason-covered = От { $date }, за този профил важи възражението на { $account }.
reason-replied = Отговорихте ({ $date }). { $due }
reason-replied-due = До { $date }, трябва да Ви отговорят.
reason-replied-no-date = Законът не определя срок за техния отговор.
reason-reminded = Напомнихте им ({ $date }). Изчакайте до { $due } включително.
reason-reminder-over = До { $date } включително, не отговориха на напомнянето Ви.
reason-complained = Подадохте жалба до компанията ({ $date }). До { $due }, тя трябва да потвърди, че я е получила.
reason-complaint-received = Потвърдиха, че са получили жалбата Ви ({ $date }). Сега трябва да я разгледат без забавяне.
reason-complaint-silent = До { $date } включително, не потвърдиха, че са получили жалбата Ви.
reason-with-authority = От { $date }, жалбата Ви е при органа. { $due }
reason-authority-news = Органът Ви писа ({ $date }). { $due }
reason-authority-due = До { $date }, той трябва да Ви каже повече.
reason-authority-no-date = Той сам определя срока си.
reason-authority-silent = До { $date } включително, органът не Ви каза нищо.
reason-authority-agreed = Органът призна, че сте в правото си ({ $date }).
reason-authority-disagreed = Органът не Ви даде право или приключи случая ({ $date }).
reason-recheck-due = Прието е отдавна. Беше време за нова проверка ({ $date }).
reason-refused = Отказаха Ви ({ $date }).
reason-reasons-asked = Попитаха срещу кое използване на данните Ви възразявате и защо ({ $date }).
reason-more-asked = Поискаха още нещо от Вас ({ $date }).
reason-other-form = Поискаха да използвате друг формуляр ({ $date }).
reason-other-company = Посочиха друга компания ({ $date }).
next-start = Започване
next-continue = Продължаване
next-report-answer = Получих отговор
next-reply = Какво да направя
next-try-next-route = Друг начин
next-see-options = Какво да направя
next-recheck = Нова проверка
next-show-record = Показване на справката
next-show-covering = Свързаните профили
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Вашите възражения
desk-add = Възражение за профил
desk-begin = Възражение за първия ми профил
desk-empty-what = Meta обучава изкуствен интелект (ИИ) с публикации, снимки, коментари и чатове на хората. Можете да възразите.
desk-empty-where = Всичко, което пишете, остава в един файл на този компютър: { $path }
desk-empty-how = Водим Ви до официалния формуляр и следим нещата, докато получите отговор. Отнема около пет минути.
desk-show-account = Показване на профила
desk-urgent-needs-you = { $count ->
    [one] Един профил чака Вас.
   *[other] { $count } профила чакат Вас.
}
desk-urgent-unfinished = { $count ->
    [one] Едно възражение още не е изпратено.
   *[other] { $count } възражения още не са изпратени.
}
desk-urgent-waiting = { $count ->
    [one] Възражението Ви е изпратено. Сега те трябва да отговорят.
   *[other] Всичко е изпратено. Сега те трябва да отговорят.
}
desk-urgent-settled = { $count ->
    [one] Възражението Ви е потвърдено. Няма какво повече да правите.
   *[other] Всички възражения са потвърдени. Няма какво повече да правите.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Профили: { $total } · { $parts }
desk-add-many = Добавяне на много профили
find-label = Търсене на профил
find-hint = Име, имейл, номер или дума от бележка
find-filters = Филтри и подредба
find-filters-set = Филтри и подредба (избрани: { $count })
find-filters-close = Скриване на филтрите
find-clear = Показване на всички
find-any-status = Всяко състояние
find-any-due = Всяка дата
find-any-platform = Всяка платформа
find-any-person = Всички хора
find-counted = { $what } ({ $count })
find-status = Състояние
find-due = Срок
find-due-overdue = Изтекъл срок
find-due-week = До 7 дни
find-due-month = До 30 дни
find-platform = Платформа
find-person = Човек
find-person-by-name = Хората са много. Напишете име в полето по-горе.
find-sort = Подредба
find-sort-urgent = Първо каквото чака Вас
find-sort-name = По име
find-sort-due = По срок
find-sort-newest = Първо най-новите
find-none = Няма намерен профил.
find-found = { $count ->
    [one] 1 от { $total } профила
   *[other] { $count } от { $total } профила
}
find-page-all = Профили от { $first } до { $last } от общо { $total }
find-page = От { $first } до { $last } от { $count } намерени, общо { $total }
find-hidden = { $count ->
    [one] 1 профил, който чака Вас, не е показан.
   *[other] { $count } профила, които чакат Вас, не са показани.
}
find-show-hidden = Показване
find-previous = Предишна страница
find-next = Следваща страница
find-page-of = Страница { $page } от { $pages }
select-begin = Избор на няколко
select-end = Край на избора
select-count = { $count ->
    [one] Избран е 1 профил
   *[other] Избрани са { $count } профила
}
select-hidden = { $count ->
    [one] 1 от тях не е сред намерените.
   *[other] { $count } от тях не са сред намерените.
}
select-one = Избор
select-account = Избор: { $account }
select-page = Избор на цялата страница ({ $count })
select-found = { $count ->
    [one] Избор на намерения профил
   *[other] Избор на всички { $count } намерени
}
select-none = Без избор
select-what = Какво да се направи с тях?
select-open = { $count ->
    [one] Отваряне на 1 формуляр
   *[other] Отваряне на { $count } формуляра един по един
}
select-sent = Отбелязване на { $count } като „Изпратено“
select-answered = { $count ->
    [one] Записване на отговора за 1
   *[other] Записване на един отговор за { $count }
}
select-record = { $count ->
    [one] Справка за 1 като PDF
   *[other] Справка за { $count } като PDF
}
select-table = { $count ->
    [one] Таблица за 1
   *[other] Таблица за { $count }
}
select-delete = Изтриване на { $count } оттук
several-title-sent = { $count ->
    [one] Изпратихте ли това възражение?
   *[other] Изпратихте ли тези { $count } възражения?
}
several-title-answered = { $count ->
    [one] Какъв беше отговорът?
   *[other] Какъв беше отговорът за тези { $count }?
}
several-lead = { $count ->
    [one] Ще се запише за този профил:
   *[other] Същото ще се запише за всеки от тези { $count } профила:
}
several-more = { $count ->
    [one] и още 1
   *[other] и още { $count }
}
several-left-out = { $count ->
    [one] 1 от избраните се пропуска, защото това не се отнася за него.
   *[other] { $count } от избраните се пропускат, защото това не се отнася за тях.
}
several-when-sent = Кога изпратихте?
several-record-sent = Отбелязване на { $count } като „Изпратено“
several-record-answered = Записване за { $count }
turn-now = Минавате през избраните профили един по един. Това е { $at } от { $of }.
turn-wait = Минавате през избраните профили един по един. Сега идва { $at } от { $of }.
turn-next = { $count ->
    [one] Към последния
   *[other] Следващ профил (остават { $count })
}
turn-last = Това беше последният
turn-here = Продължаване с този
turn-stop = Спиране дотук
person-you = Вие
adding-title = Добавяне на много профили
adding-lead = Поставете таблица или изберете CSV файл. Първо ще видите какво става от всеки ред. Нищо не се добавя без Вашето съгласие.
adding-field = Таблицата
adding-field-hint = Маркирайте редовете в електронната таблица, копирайте ги и ги поставете тук.
adding-columns = Колоните: { $columns }. Ако имената им са в първия ред, подредбата няма значение.
adding-column-person = Човек
adding-column-platform = Платформа
adding-column-account = Профил
adding-column-email = Имейл
adding-column-phone = Телефон
adding-column-country = Държава
adding-column-note = Бележка
adding-choose = Избор на файл
adding-empty = Запазване на празна таблица
adding-empty-name = Профили за добавяне
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Пример. Пишете върху този ред.
adding-pasted = { $count ->
    [one] Поставен е 1 ред
   *[other] Поставени са { $count } реда
}
adding-read = { $count ->
    [one] 1 ред от „{ $file }“
   *[other] { $count } реда от „{ $file }“
}
adding-change = Промяна
adding-clear = Друга таблица
adding-guessed = Някои букви в този файл може да са грешни. Ако имената изглеждат сбъркани, запазете го като „CSV UTF-8“ и го изберете отново.
adding-none = Още няма ред с профил. Добавете такъв под имената на колоните.
adding-will = { $count ->
    [one] 1 ще бъде добавен
   *[other] { $count } ще бъдат добавени
}
adding-here = { $count ->
    [one] 1 вече е тук
   *[other] { $count } вече са тук
}
adding-wrong = { $count ->
    [one] 1 не може да се добави
   *[other] { $count } не могат да се добавят
}
adding-rows = Редове от { $first } до { $last } от общо { $total }
adding-unused = Тези колони не се използват: { $columns }
adding-left-out = { $count ->
    [one] Още 1 ред беше пропуснат. Първо добавете тези, после поставете останалото.
   *[other] Още { $count } реда бяха пропуснати. Първо добавете тези, после поставете останалото.
}
adding-group-wrong = Не могат да се добавят
adding-group-here = Вече са тук
adding-group-remarked = Ще бъдат добавени, но ги погледнете
adding-group-added = Ще бъдат добавени
adding-line = Ред { $line }: { $cells }
adding-line-details = Ред { $line } · { $details }
adding-is = Това е { $account }.
adding-wrong-quote = Кавичките не са затворени или клетката има няколко реда.
adding-wrong-example = Това е редът с примера.
adding-wrong-no-platform = Не е посочена платформа. Напишете Facebook, Instagram или WhatsApp.
adding-wrong-unknown-platform = Не познаваме платформата „{ $what }“. Напишете Facebook, Instagram или WhatsApp.
adding-wrong-threads = Threads е част от профил в Instagram. Вместо него добавете онзи профил.
adding-wrong-messenger = Messenger е част от профил във Facebook. Вместо него добавете онзи профил.
adding-wrong-no-contact = Няма имейл, номер или име на профил.
adding-wrong-no-name = Трябва името на човека, който няма профил.
adding-wrong-email = „{ $what }“ не може да е имейл. Нужни са @ и окончание като .com, без интервали.
adding-wrong-no-number = За профил в WhatsApp е нужен телефонният номер.
adding-wrong-bad-number = „{ $what }“ не е телефонен номер.
adding-wrong-spoiled-number = Електронната таблица е съкратила номера до „{ $what }“. Напишете целия номер като текст.
adding-wrong-unknown-country = Не познаваме държавата „{ $what }“. Проверете как е изписана, или напишете код като RO, или нищо.
adding-wrong-whose = Няма име на човек, а тук хората са няколко. Напишете чий е профилът.
adding-wrong-same-name = Няколко души тук се казват „{ $what }“. Добавете имейла, с който този човек е записан тук.
adding-wrong-twice = Този профил вече е на ред { $what }.
adding-did-you-mean = Проверете имейла. Да не би да е { $meant }?
adding-cut = Текстът в „{ $column }“ е твърде дълъг. Краят му се пропуска.
adding-country-stays = Според записаното тук този човек живее другаде. Това не се променя.
adding-add = { $count ->
    [one] Добавяне на 1 профил
   *[other] Добавяне на { $count } профила
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Ново възражение
draft-at-step = Незавършено. Спряхте на стъпка { $at } от { $of }.
draft-discard = Изхвърляне
draft-show-list = Показване на списъка
draft-action = { $step }: { $platform }, незавършено
deleted-title = Наскоро изтрити
deleted-lead = Изтритият профил се пази тук 30 дни.
deleted-restore = Връщане
deleted-remove = Премахване сега
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Показване и на най-стария
   *[other] Показване на { $count } по-стари
}
deleted-fewer = Само най-новите
deleted-what = { $account } · изтрит: { $date } · пази се до { $until }
figures-title = Досега
figures-totals = Изпратени: { $sent }. С отговор: { $answered }. С изтекъл срок днес: { $overdue }.
figures-days = Половината от отговорите (общо { $answers }) дойдоха { $median ->
    [0] още същия ден
    [one] в рамките на един ден
   *[other] в рамките на { $median } дни
}. Най-бързият отне { $fewest ->
    [one] един ден
   *[other] { $fewest } дни
}, а най-бавният – { $most ->
    [one] един ден
   *[other] { $most } дни
}.
figures-name-weeks = Изпратени, с отговор и с изтекъл срок, по седмици
figures-name-months = Изпратени, с отговор и с изтекъл срок, по месеци
figures-time = Период
figures-sent = Изпратени
figures-answered = С отговор
figures-overdue-week = С изтекъл срок в края на седмицата
figures-overdue-month = С изтекъл срок в края на месеца
figures-week = Седмицата от { $date }
figures-until-today = { $period }, до днес
figures-row = { $period }: изпратени { $sent }, с отговор { $answered }, с изтекъл срок в края { $overdue }.
figures-before = Преди { $date }
figures-before-row = { $before }: изпратени { $sent }, с отговор { $answered }.
figures-table-show = Показване като таблица
figures-table-hide = Скриване на таблицата

## The wizard

wizard-progress = Стъпка { $at } от { $of }
wizard-back = Назад
wizard-continue = Напред
wizard-finish = Обратно към таблото
wizard-keep-account = Запазване на профила
wizard-to-the-form = Към формуляра
wizard-close = Запазване и затваряне

wizard-platform-title = Коя е платформата?
wizard-platform-lead = Възразявате за всеки профил поотделно. Другите можете да добавите после.
wizard-someone-else = Този профил е на друг човек

wizard-person-title = Чий е профилът?
wizard-person-title-no-account = Кой иска да възрази?
wizard-person-lead = По името лесно ще намирате профила на таблото.
wizard-person-new = Нов човек
wizard-person-new-hint = Името се пише по-долу
wizard-person-name = Име
wizard-person-name-hint = Името остава на този компютър. Някой формуляр може да го поиска.

wizard-residence-title = Живеете ли в Европейския съюз?
wizard-residence-title-other = Живее ли този човек в Европейския съюз?
wizard-residence-lead = Правото на възражение и срокът за отговор зависят от това къде живеете сега. Гражданството няма значение.
lives-eu = Да
lives-eu-hint = В една от 27-те държави на Европейския съюз
lives-eea = Не, в Исландия, Лихтенщайн или Норвегия
lives-eea-hint = Там важи същият закон
lives-with-right = Не, в Обединеното кралство, Швейцария или Бразилия
lives-with-right-hint = И там има начини да се възрази
lives-elsewhere = Не, на друго място
lives-elsewhere-hint = Ще Ви покажем какво още може да се направи
lives-not-sure = Не знам
lives-not-sure-hint = Изберете държавата си и ще Ви кажем

wizard-country-title = Коя е държавата?
wizard-country-lead = Така знаем кой орган може да Ви помогне. Можете да пропуснете това.
wizard-country-lead-needed = От това зависи как се подава възражението.
wizard-part-title = Коя част на страната?
wizard-part-lead = Всяка част има свой орган. Можете да пропуснете това.

wizard-limits-title = Какво може този формуляр и какво не може
wizard-limits-lead = Първо прочетете това. После решете дали си струва.
wizard-no-route-title = За Вашата държава няма такъв формуляр
no-route-helps = Какво все пак помага
no-route-tick = Отметнете какво сте направили. Този списък остава на таблото.
no-route-done = Направено: { $done } от { $of }.
no-route-others = Един формуляр е за всички: за сведения за Вас от други източници. Преди да го изпратите, ще видите какво не може.
no-route-others-button = Към формуляра за сведения от други

wizard-email-title = Кой имейл е на този профил?
wizard-email-title-phone = Кой телефонен номер е на този профил?
wizard-email-title-no-account = На кой имейл може да Ви пише Meta?
wizard-email-lead = Формулярът го иска и отговорът ще дойде там.
wizard-email-lead-phone = Формулярът иска номера, както и имейл за отговора.
wizard-email-lead-no-account = Формулярът го иска и отговорът ще дойде там.
wizard-email = Имейл
wizard-email-hint = Както е записан в профила, например name@example.eu
wizard-email-hint-phone = Всеки адрес, до който имате достъп сега, например name@example.eu
wizard-add-at = Добавяне на знака @
wizard-use-meant = Използване на { $meant }
wizard-phone = Телефонен номер
wizard-phone-hint = С кода на държавата, например +40 721 555 010
wizard-handle-profile-name = Име в профила (по желание)
wizard-handle-user-name = Потребителско име (по желание)
wizard-handle-hint = Така ще различавате профилите си

wizard-linked-title = Свързани ли са тези профили?
wizard-linked-lead = Meta може да свързва профили в своя Accounts Centre (център за профили). Според Meta тогава едно възражение важи за всички. Някои упътвания твърдят друго.
linked-together = Да, и възразявам и за този
linked-together-hint = Сигурният избор: отнема няколко минути
linked-rely = Да, и другото възражение е достатъчно
linked-rely-hint = Този профил остава на таблото като свързан
linked-apart = Не, не са свързани
linked-apart-hint = За всеки е нужно отделно възражение
linked-not-sure = Не знам дали са свързани
linked-not-sure-hint = Възразявате и за този. Това винаги е правилно.

wizard-reason-title = Защо възразявате? (по желание)
wizard-reason-lead = В ЕС не са нужни мотиви за Facebook и Instagram. Личните мотиви може да помогнат, ако откажат.
reason-kind-none = Не посочвам мотиви
reason-kind-none-hint = Полето за текст във формуляра остава празно
reason-kind-composed = Съставете ми кратък текст
reason-kind-composed-hint = Отмятате вярното и можете да промените текста
reason-kind-own = Пиша свой текст
reason-kind-own-hint = С Ваши думи, колкото искате дълъг
reason-tick-what-fits = Отметнете вярното
reason-language = Език на текста
reason-your-text = Вашият текст
reason-your-text-hint = Поставяте го във формуляра. Не пишете това, което трябва да остане лично.
reason-length = Знаци: { $count }
reason-length-short = Знаци: { $count }. През 2024 г. от един човек поискаха поне 100.

wizard-check-title = Проверете отговорите си
wizard-check-lead = Можете да промените всеки от тях. Формулярът се отваря на следващата страница.
check-nothing-sent = Още нищо не е изпратено.
check-platform = Платформа
check-person = Чий е профилът
check-residence = Къде живеете
check-email = За връзка
check-linked = Свързани профили
check-reason = Вашите мотиви
check-no-reason = Няма посочени мотиви
check-not-provided = Не е посочено
check-part-and-country = { $part }, { $country }
check-change = Промяна
check-change-spoken = Промяна: { $what }

## What is missing, and what to do

problem-title = Има нещо за поправяне
problem-go-on = Ако всичко е вярно, натиснете отново „Напред“.
problem-choose-platform = Изберете платформа.
problem-choose-person = Изберете чий е профилът.
problem-enter-name = Напишете името.
problem-choose-lives = Изберете къде живеете.
problem-choose-country = Изберете държава.
problem-email-empty = Напишете имейла. Там ще дойде отговорът.
problem-email-not-an-address = Проверете имейла. Трябва да изглежда като name@example.eu.
problem-email-did-you-mean = Проверете имейла. Да не би да е { $meant }?
problem-phone = Напишете телефонния номер с кода на държавата.
problem-choose-linked = Изберете дали профилите са свързани.
problem-choose-reason = Изберете дали да има мотиви.
problem-write-reason = Напишете текста си или изберете да няма мотиви.
problem-choose-answer = Изберете какво казва отговорът.
problem-choose-objection = Изберете за кой профил се отнася.
problem-paste-mail = Няма текст на имейл за четене. Първо го поставете в полето.
problem-nothing-sent = Няма изпратено възражение, за което това да се отнася. Първо отворете профил или изпратете възражение.
problem-given-too-large = „{ $name }“ е твърде голям. Могат да се пазят файлове до 50 MB.
problem-given-mail-too-large = „{ $name }“ е твърде голям за имейл. Запазете го като PDF и дайте него.
problem-given-no-file = „{ $name }“ е папка, а не файл. Дайте файловете в нея.
problem-given-empty = „{ $name }“ е празен. Запазете го отново и опитайте пак.
problem-given-unreadable = „{ $name }“ не може да се прочете. Копирайте го на работния плот и опитайте пак.
problem-table-too-large = „{ $name }“ е твърде голям. Таблицата може да е до 16 MB.
problem-table-workbook = „{ $name }“ е файл с електронна таблица. Отворете го, копирайте таблицата и я поставете тук. Или го запазете като CSV.
problem-table-not-text = „{ $name }“ не е таблица. Изберете CSV файл.
problem-keep = „{ $name }“ не можа да се запази. Вашето копие е непокътнато. { $why }
problem-paper-make = Документът не можа да се направи. Нищо не е променено.
problem-paper-evidence = „{ $name }“ липсва или е променен, затова архивът не е направен. Махнете го от списъка или го върнете на мястото му.
problem-paper-no-program = Нито една програма не можа да го отвори. Той е в папката на Вашия файл.
problem-paper-unsaved = Не беше избрано място. Можете да го запазите до Вашия файл.
save-paper-beside = Запазване до моя файл
problem-no-browser = Не се отвори браузър. Копирайте адреса и го поставете в браузъра си.
problem-browser-slow = Браузърът още не реагира. Ако нищо не се отвори, копирайте адреса в него.
problem-nothing-to-paste = Няма текст за поставяне. Първо копирайте текста, после натиснете „Поставяне“ отново.
problem-paste-too-long = Копираният текст е твърде дълъг за това поле. Копирайте само нужната част.
problem-paste-missed = Нищо не беше поставено, защото отидохте на друго място. Натиснете „Поставяне“ отново.
problem-clipboard = Копирането не успя. Маркирайте текста с мишката и натиснете Ctrl и C.
problem-folder = Папката не можа да се покаже. Копирайте мястото ѝ и я отворете сами.
problem-no-dialog = Нищо не беше избрано. Ако не се отвори прозорец за избор на файл, напишете пътя по-долу.

## Filing

filing-title = Попълнете формуляра на Meta
filing-title-letter = Писане на писмо
filing-lead = Отваряме официалната страница в браузъра Ви. Изпращате оттам. Приложението не може да изпрати вместо Вас.
filing-lead-letter = Отпечатайте текста, подпишете го и го пратете по пощата. Приложението не може да го изпрати вместо Вас.
filing-address = Официален адрес
filing-postal-address = Пощенски адрес
filing-open-form = Отваряне на формуляра
filing-open-page = Страницата на Meta
filing-worked = По този начин изпратихте възражението за { $account } ({ $date }).
filing-on-phone = На моя телефон
filing-log-in-first = Първо влезте в правилния профил, в същия браузър.
filing-known = За последно на { $date } този адрес беше в нашите източници. { $confidence }
confidence-primary = Публикувано от компанията или от орган.
confidence-confirmed = Потвърдено от { $sources } източника.
confidence-single = Само от един източник.
confidence-disputed = Източниците си противоречат.
confidence-known = Общоизвестно.
confidence-inferred = Извод от други източници.
copy = Копиране
copied = Копирано
paste = Поставяне
paste-spoken = { $paste }: { $what }
copy-again = Копиране отново
copy-by-hand = В момента копирането не работи на този компютър. Маркирайте текста по-долу и го копирайте с клавиатурата или мишката.
copy-spoken = { $copy }: { $what }
field-name = Вашето име
field-email = Вашият имейл
field-phone = Вашият телефон
field-country = Вашата държава
field-reason = Вашият текст
field-with-need = { $field } ({ $need })
need-required = нужно
need-prefilled = може вече да е попълнено
need-optional = по желание
need-if-asked = ако го поискат
value-leave-empty = Избрахте да не посочвате мотиви. Оставете това празно.
value-reason-needed = Тук е нужен текст. Върнете се и добавете кратък.
value-fill-in-yourself = Попълвате това на страницата.
copied-address = Адресът е копиран. Поставете го в браузъра си.
copied-postal-address = Пощенският адрес е копиран.
copied-for-phone = Адресът и Вашият текст са копирани. Поставете ги в съобщение до себе си.
copied-file-path = Мястото на файла е копирано.
copied-sent-text = Вашият текст е копиран.
copied-letter = Писмото е копирано.
copied-contact = Копирано е. Поставете го, където Ви трябва.
copied-name = Името Ви е копирано. Поставете го във формуляра.
copied-email = Имейлът Ви е копиран. Поставете го във формуляра.
copied-phone = Телефонният Ви номер е копиран. Поставете го във формуляра.
copied-country = Държавата Ви е копирана.
copied-reason = Вашият текст е копиран. Поставете го във формуляра.
see-title = Какво ще видите
see-title-letter = Какво да направите
see-phone-title = На телефон
see-no-password = Това приложение никога не иска парола. Пишете пароли и кодове само на страницата на Meta.
schematic-send = Изпращане
schematic-hint = Опростена рисунка. Страницата може да изглежда другояче.
look-for-title = Търсете тези думи на страницата
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Добре е да знаете
happened-title = Какво стана?
happened-sent = Изпратих го
happened-not-yet = Още не
happened-missing = Не виждам формуляра
happened-else = Нещо друго
happened-hint = Нищо не се смята за изпратено, докато не го отбележите.

## Drawings of forms and ways

drawing-form = Формулярът
drawing-scroll = Отидете до края
drawing-code = Кодът от имейла
drawing-of-form = Рисунка на формуляра.
drawing-of-path = Рисунка на пътя.
drawing-says-scroll = Той е в края на страницата.
drawing-says-choose = „{ $question }“: изберете „{ $answer }“.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = После бутонът „{ $button }“.
drawing-says-code = После поле за кода от имейла.
drawing-says-press = { $mark }, { $title }: натиснете „{ $entry }“.
drawing-says-form = После се отваря формулярът.

## On a phone

phone-title = На Вашия телефон
phone-lead = Насочете камерата на телефона към квадратния код. После натиснете връзката, която телефонът покаже.
phone-page = 1. Страницата
phone-page-no-room = Няма място за кода. Увеличете прозореца или си изпратете адреса, както пише на тази страница.
phone-text = 2. Вашият текст
phone-text-lead = Когато формулярът е отворен, сканирайте и този код. Копирайте текста на телефона и го поставете във формуляра.
phone-text-code = Квадратен код с Вашия текст
phone-text-long = Няма място за код с Вашия текст. Изпратете си го, както пише на тази страница.
phone-send-title = Или си го изпратете
phone-send-address = Адресът
phone-send-both = Адресът и Вашият текст
phone-send-lead = Копирайте и поставете в имейл или съобщение до себе си. Отворете го на телефона.
phone-app-title = Отваря се приложение, а няма формуляр?
phone-app = На телефон връзката може да отвори приложението. Тогава копирайте адреса в браузъра на телефона. Ако формулярът пак липсва, натиснете по-долу „Не виждам формуляра“.
phone-steps = Стъпките на телефона
phone-steps-lead = Квадратният код веднага отваря страницата. После продължете от подходящата стъпка.

## The small window beside the browser

companion-show = Малък прозорец до браузъра
companion-leave = Към големия прозорец
companion-title = Стъпка { $step } от { $steps }
companion-next = Следваща стъпка
companion-previous = Предишна
companion-last = Това е последната стъпка. След нея отбележете по-долу какво стана.

## I don't see the form

missing-title = Какво виждате вместо това?
missing-lead = Изберете най-близкото. Мястото Ви тук се пази.
seen-login = Страница за вход
seen-about-ai = Страница за Meta AI
seen-not-available = „Не е налично“ или страница, която не съществува
seen-only-information = Само сведения, няма какво да се попълни
seen-app-opened = Вместо браузъра се отвори приложение
seen-other-language = Език, който не разбирам
seen-wrong-account = Отворен е друг профил
seen-blocked = Грешка или не мога да натисна „Submit“ (изпращане)
seen-something-else = Нещо друго
advice-title = Опитайте това
advice-login = Първо влезте там. После се върнете в този прозорец и отворете страницата отново. Meta показва формуляра само на хора, които са влезли в профила си.
advice-about-ai = Проверете дали сте влезли в правилния профил. После отидете до края на страницата: формулярът или връзката често са там.
advice-not-available = Ако използвате VPN, изключете го, защото Meta гледа държавата Ви. Ако страницата пак липсва, използвайте следващия адрес.
advice-only-information = Потърсете в текста думата „възражение“ (на английски „object“) и я натиснете. Отидете и до края на страницата. Ако не сте влезли, първо влезте.
advice-app-opened = Копирайте адреса. Поставете го в адресната лента на браузър, най-добре на компютър.
advice-other-language = Повечето браузъри могат да преведат страницата. Стъпките са същите: имейл, текст, „Submit“ (изпращане).
advice-wrong-account = Излезте оттам. Влезте в профила, за който възразявате. После отворете страницата отново.
advice-blocked = Снимайте съобщението на екрана и запазете снимката. Опитайте с друг браузър или опитайте пак утре.
advice-something-else = Затворете страницата и я отворете отново, по възможност в друг браузър. Ако не помогне, използвайте следващия адрес.
advice-try-again = Опитайте пак същата страница
advice-next-route = Или използвайте следващия начин
advice-use-next = Към този начин
used-up-title = Опитахте всички начини, които знаем
used-up-lead = И това е усилие, което се зачита. Пазете снимките на това, което сте видели.
used-up-letter = Сега напишете възражението като писмо
used-up-letter-why = За писмото не е нужен формуляр, а препоръчаната поща е доказателство.
used-up-letter-button = Писане на писмото
used-up-advice = Попитайте органа за съвет
used-up-no-authority = Още не знаем кой орган е за Вас. Добавете държавата си в отговорите или опитайте пак след няколко дни.
authority-as-of = Последно потвърждение на адреса: { $date }
authority-languages = Приема: { $languages }
authority-dublin = За Meta водещ е ирландският орган в Дъблин. Вашият орган приема жалбата, предава я и остава Ваша връзка.
authority-open = Страницата му за жалби
authority-open-website = Уебсайтът му
authority-email = Имейл: { $address }
authority-phone = Телефон: { $number }
authority-part = В коя част на страната живеехте?
authority-country = В коя държава живеехте?
authority-official-list = Европейският списък на органите: edpb.europa.eu
else-title = Какво друго стана?
else-lead = Всичко остава както е, докато не изберете нещо тук.
else-earlier-title = Изпратих го в по-ранен ден
else-earlier-button = Изпратих го в този ден
else-route-title = Искам да опитам по друг начин
else-note-label = Искам да си запиша нещо
else-note-hint = Пази се при това възражение.
else-note-button = Запазване на бележката

## After sending

sent-title = Какво следва
sent-lead = Възражението Ви е на таблото. Остава там, докато случаят приключи.
sent-on = Изпратено: { $date }
sent-look-for = За какво да следите
sent-by-when = Докога
sent-we-remember = Отворете приложението отново, когато дойде отговор или след този ден. Тогава таблото показва следващата стъпка.
sent-next-account = Възражение за следващия профил
sent-show-record = Показване на справката
sent-to-desk = Към таблото
why-title = Защо точно тази дата, { $date }?
why-stopped-title = Защо няма дата?
why-start = Брои се от { $date }, деня на изпращането.
why-start-posted = Брои се от { $date }, защото изпратихте писмото по пощата. Добавяме три дни, защото никой не ни казва кога е пристигнало.
why-start-delivered = Брои се от { $date }, деня, в който писмото Ви пристигна.
why-start-reminder = Брои се от { $date }, деня, в който им напомнихте.
why-start-complaint = Брои се от { $date }, деня, в който подадохте жалбата.
why-start-authority = Брои се от { $date }, последния ден, в който писахте Вие или органът.
why-start-recheck = Брои се от { $date }, деня на съгласието им или на последната Ви проверка.
why-paused = От { $from }, до { $to }, срокът беше спрян, докато чакаха Вашия отговор.
why-late-extension = Поискаха повече време ({ $date }). Това беше след първия месец, затова не се брои.
why-later-title = Втора, по-късна дата
why-later = Те Ви зададоха въпрос. Може да твърдят, че месецът им започва едва с Вашия отговор ({ $date }). Тогава { $due }, е последният ден за техния отговор. Изчакайте този ден, преди да им напомните.
why-question-open = Докато въпросът им чака, може да твърдят, че срокът не тече. Отговорете скоро.
why-stopped = От { $date }, срокът е спрян, защото Ви попитаха нещо. Ще тръгне отново, когато отговорите.
why-extended = През първия месец беше обявено, че трябва повече време. Тогава законът дава три месеца от началото.
why-moved = Последният ден не може да е { $date } ({ $why }).
why-weekend = почивен ден

answer-title = Отговори ли Meta?
answer-title-authority = Отговори ли органът или Meta?
answer-what = Какво казва?
answer-lead = { $account }, { $platform }. Погледнете имейла или съобщението и изберете какво казва.
answer-accepted = Да, приемат го
answer-accepted-hint = Казват, че ще зачетат възражението Ви. Изречение с „ако“ е само съобщение за бъдещето.
answer-refused = Отказват
answer-refused-hint = Казват „не“ или че няма да предприемат нищо повече
answer-more-asked = Искат още нещо от мен
answer-more-asked-hint = Задават въпрос или искат доказателство за самоличност
answer-reasons-asked = Питат срещу кое използване възразявам и защо
answer-reasons-asked-hint = WhatsApp пита това по имейл.
answer-other-company = Казват, че отговорна е друга компания
answer-other-company-hint = Например WhatsApp може да посочи Meta
answer-other-form = Искат да използвам друг формуляр
answer-other-form-hint = Казват, че този формуляр или адрес не е за това
answer-more-time = Искат повече време
answer-more-time-hint = Казват, че ще отнеме повече време, и защо
answer-receipt = Само потвърждават, че е получено
answer-receipt-hint = Казват, че е пристигнало. И кодът не е отговор.
answer-authority-news = Органът писа, но без решение
answer-authority-news-hint = Получил е жалбата Ви или казва докъде е стигнал
answer-authority-agreed = Органът ми дава право
answer-authority-agreed-hint = Според него компанията е нарушила закона или самата компания е отстъпила
answer-authority-disagreed = Органът не ми дава право или приключи случая
answer-authority-disagreed-hint = Можете да поискате съд да провери решението му
answer-no-answer = Това не е отговор. Само запазете файла
answer-no-answer-hint = Съобщение до всички, код, снимка, разписка от пощата
answer-lead-any = Изберете какво казва и за кой профил.
answer-which = За кой профил се отнася?
answer-which-more = Имате и други профили. Намерете правилния на таблото и там натиснете „Получих отговор“.
answer-other-account = Изглежда, този имейл е за { $account }. Проверете кой профил е избран по-долу.
answer-files = Какво дадохте
answer-files-lead = Пуснете имейл, снимка или PDF върху този прозорец. Пази се до файла Ви, без промяна. Нищо не се изпраща никъде.
answer-choose-file = Избор на файл
answer-paste = Или поставете текста на имейла
answer-paste-hint = Копирайте го целия, по възможност с подател и дата
answer-read = Прочитане
answer-leave-out = Пропускане
answer-leave-out-spoken = Пропускане: { $name }
reading-title = На какво прилича този имейл
reading-likely = Изглежда, че е това: { $kind }. Вие решавате.
reading-perhaps = Може да е това: { $kind }. Твърде много неща говорят против, затова не избрахме нищо.
reading-unknown = Не можем да кажем. Прочетете го и изберете сами.
reading-known = Какво се знае за него
reading-for = Какво говори за това
reading-against = Какво говори против или липсва
reading-proof = Всеки може да напише имейл. Facebook показва последните си имейли в настройките, в раздела за сигурност. Ако се съмнявате, вижте там.
mail-accepted = приемат възражението Ви
mail-refused = отказват
mail-more-asked = искат още нещо от Вас
mail-other-company = отговорна е друга компания
mail-other-form = искат друг формуляр
mail-more-time = искат повече време
mail-receipt = само потвърждение за получаване
mail-announcement = съобщение до всички, а не отговор
mail-code = код за въвеждане, а не отговор
mail-not-from-meta = не е от Meta
for-phrase = В него пише: „{ $words }“
for-code = Носи код: „{ $words }“
for-sender = Идва от { $domain }. Знае се, че Meta пише оттам.
for-looks-like = { $domain } имитира { $brand }.
for-name-looks-like = Представя се като „{ $name }“, но идва от { $domain }.
for-date = Имейлът е от { $mail }, след като на { $filed } изпратихте възражението си.
for-address = Изпратен е до { $address }, адреса на този профил.
for-authentication = Имейл услугата Ви провери, че наистина идва от { $domain }.
doubt-nothing-known = Няма нито един израз, който знаем от Meta.
doubt-not-verbatim = Изразите приличат на тези на Meta, но не ги знаем точно.
doubt-conditional = Има условие, „{ $word }“: „{ $words }“
doubt-denied = Може да е отказ, заради „{ $word }“: „{ $words }“
doubt-told = Само предава какво казва някой, заради „{ $word }“: „{ $words }“
doubt-question = Това е въпрос: „{ $words }“
doubt-quoted = Думите са в цитат или по-стар имейл: „{ $words }“
doubt-in-passing = Думите са насред нещо друго: „{ $words }“
doubt-announces = Meta пише това на всички: „{ $words }“
doubt-invites = Кани хората да възразят: „{ $words }“
doubt-reverses = Връща нещо назад: „{ $words }“
doubt-contradiction = Казва две неща едновременно: { $kinds }.
doubt-parts-differ = Обикновеният и оформеният текст казват различни неща.
doubt-cut = По-дълъг е от това, което прочетохме.
doubt-broken = Част от него не можа да се прочете.
doubt-no-sender = Няма посочен подател.
doubt-several-senders = Посочен е повече от един подател.
doubt-sender-unlisted = { $domain } не е в нашия списък с адреси на Meta.
doubt-forwarded = Той е препратен. Затова подателят и датата не са сигурни.
doubt-authentication-failed = Имейл услугата Ви установи, че подателят не е истинският.
doubt-authentication-other = Имейл услугата Ви познава като подател само { $domain }.
doubt-authentication-missing = Имейл услугата Ви не е записала дали подателят е истинският.
doubt-no-date = Няма дата.
doubt-date-before = Имейлът е от { $mail }, а едва на { $filed } изпратихте възражението си.
doubt-date-ahead = Датата му, { $date }, още не е дошла.
doubt-not-filed = Няма изпратено възражение, на което да отговаря.
doubt-no-address = Няма посочен получател.
doubt-other-address = Изпратен е до { $address }. Никой от профилите Ви тук няма този адрес.
doubt-several-accounts = Може да се отнася за повече от един Ваш профил.
doubt-no-such-account = Тук няма профил за { $platform } с този адрес.
doubt-platform-unclear = Посочени са няколко платформи.
answer-when = Кога дойде?
when-title = В кой ден?
answer-keep = Запазете имейла или снимайте съобщението. Това е Вашето доказателство.
answer-record = Записване

## One account

account-all = Всички възражения
account-edit = Редактиране
account-delete = Изтриване на профила оттук
account-delete-hint = Маха се само от таблото Ви. Можете да го върнете.
account-file-anyway = Възражение и за този профил
account-replied = Отговорих
account-reminded = Напомних им
account-complained = Подадох жалба до органа
account-delivered = Писмото ми пристигна
account-rechecked = Проверих. Всичко е както преди
account-write-reply = Писане на отговор
account-write-reminder = Писане на напомняне
account-write-company-complaint = Жалба до компанията
account-write-authority-complaint = Жалба до органа
account-write-objection = Писане на писмото
options-waiting = Ако до два дни не дойде нищо, вижте в папката за спам. После пуснете имейла им върху този прозорец.
options-waiting-no-date = Законът не определя дата. Ако се забави много, напомнете им. Пишем писмото заедно с Вас.
options-overdue-remind = Първо им напомнете. Пишем писмото заедно с Вас. В него е денят на Вашето възражение.
options-overdue-complain = Ако не помогне, можете да подадете жалба до органа. Тя е безплатна.
options-overdue-company = Ако не помогне, можете да подадете жалба до компанията. От 19 юни 2026 г. тя трябва да потвърди получаването ѝ до 30 дни.
options-overdue-none = Напомнете им. Пишем писмото заедно с Вас.
options-complain = Вече можете да подадете жалба до органа. Безплатно е и пишем писмото заедно с Вас.
options-company = Вече можете да подадете жалба до компанията. Пишем писмото заедно с Вас.
options-complaint-received = Ако няма резултат, можете да подадете жалба до органа, ICO. Използвайте страницата му по-долу.
options-ico = Вече можете да подадете жалба до органа, ICO. Използвайте страницата му по-долу.
options-court = Можете да поискате съд да накара органа да действа. Адвокат или потребителски център може да Ви посъветва.
options-court-decision = Можете да поискате съд да провери решението. Срокът е кратък и е посочен в решението.
options-swiss = В Швейцария може да реши съд. Можете и да подадете сигнал до органа по-долу.
options-brazil = Можете да изпратите искане до органа по-долу. Приложете доказателство, че сте се обърнали към компанията.
options-refused-read = Прочетете мотивите им. Те трябва да докажат защо техните основания тежат повече от Вашите.
options-refused-reasons = Прочетете мотивите им и ги запазете.
options-more-asked = Отговорете по имейл, с Ваши думи. Не пращайте копие от лична карта, освен ако имат сериозна причина за съмнение.
options-reasons-asked = Има готов отговор за Вас. Изпратете го като отговор на имейла им.
options-other-company = Подайте го по следващия начин. Запазете отговора им.
options-other-form = Подайте го по следващия начин. Запазете отговора им.
options-recheck = Отворете официалната страница отново. Вижте дали възражението Ви още се показва и дали Meta има нов формуляр.
options-authority = Органът за Вас
timeline-title = Какво стана досега
timeline-due = Компанията трябва да отговори
timeline-was-due = Компанията трябваше да отговори
timeline-later = Най-късно, ако броят от Вашия отговор
timeline-reminder = Изтича времето след напомнянето
timeline-acknowledgement = Компанията трябва да потвърди, че е получила жалбата Ви
timeline-authority = Органът трябва да Ви е казал повече
timeline-recheck = Вижте дали всичко е както преди
event-prepared = Подготвихте го
event-form-opened = Отворихте страницата
event-form-missing = Не видяхте формуляра: { $seen }
event-sent = Изпратихте го
event-delivered = Писмото Ви пристигна
event-receipt = Писаха, че е пристигнало
event-accepted = Приеха го
event-refused = Отказаха
event-more-asked = Поискаха още нещо от Вас
event-reasons-asked = Попитаха за кое използване става дума и защо
event-replied = Отговорихте
event-other-company = Посочиха друга компания
event-other-form = Поискаха да използвате друг формуляр
event-more-time = Поискаха повече време
event-reminded = Напомнихте им
event-letter = Изпратихте писмо ({ $letter })
event-authority-news = Органът писа
event-authority-agreed = Органът Ви даде право
event-authority-disagreed = Органът не Ви даде право или приключи случая
event-rechecked = Проверихте дали всичко е както преди
event-note = Бележка: { $note }
kept-title = Запазено с това възражение
kept-sent = Какво изпратихте
kept-sent-on = Точно както беше в деня на изпращането: { $date }
kept-nothing-sent = Още нищо не е изпратено.
kept-letter-on = Писмото е изпратено до { $to } ({ $date })
kept-evidence = Доказателства
kept-evidence-none = Още няма запазен файл. Пуснете тук имейл, снимка или PDF.
kept-evidence-added = Добавено: { $date } · { $size }
kept-evidence-missing = Този файл вече не е в папката си.
kept-evidence-changed = Този файл е променен след запазването.
kept-evidence-remove = Махане от списъка
kept-evidence-remove-spoken = Махане от списъка: { $name }
kept-evidence-folder = Показване на папката
kept-evidence-add = Добавяне на файл
size-bytes = { $count } байта
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Вашето възражение с писмо
letter-title-reply = Вашият отговор
letter-title-reminder = Вашето напомняне
letter-title-company-complaint = Вашата жалба до компанията
letter-title-authority-complaint = Вашата жалба до органа
letter-lead = Попълнете каквото липсва. Писмото се променя, докато пишете. Оттук не се изпраща нищо.
letter-name = Вашите имена
letter-name-hint = Както са по писмата до Вас
letter-address = Вашият пощенски адрес
letter-address-hint = Улица, пощенски код, населено място и държава, без името
letter-town = Къде го пишете
letter-town-hint = Вашият град или село. Стои пред датата.
letter-phone = Вашият телефон
letter-phone-hint = Можете да го пропуснете.
letter-reference = Номер на случая
letter-reference-hint = Ако са Ви дали такъв. Често е в темата на имейла им.
letter-reason = Вашите мотиви
letter-reason-hint = С Ваши думи и на езика на писмото. Така писмото е по-силно.
letter-company = За коя компания?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Занимава ли се с това съд по Ваше искане?
letter-court-yes = Да, съд се занимава
letter-court-no = Не, никой съд
letter-may-be-named = Може ли органът да каже на компанията кой пише?
letter-may-be-named-yes = Да, може
letter-may-be-named-no = Не, моля да не го прави
letter-language = Език на писмото
letter-sheet = Писмото
letter-missing = Писмото се показва тук, щом нищо не липсва.
letter-missing-right = За мястото, където живеехте, няма такова писмо.
letter-missing-name = Липсват имената Ви.
letter-missing-address = Липсва пощенският Ви адрес.
letter-missing-town = Липсва мястото, където пишете.
letter-missing-email = Липсва имейл адресът на профила. Добавете го при редактирането.
letter-missing-account = Липсва името на профила. Добавете го при редактирането.
letter-missing-company = Не знаем до кого да се пише.
letter-missing-sent = Още нищо не е изпратено.
letter-missing-deadline = Няма дата, до която трябва да Ви отговорят.
letter-missing-occasion = Още няма за какво да се пише: времето им не е изтекло и не са отказали.
letter-missing-question = Не са попитали нищо, което да чака Вашия отговор.
letter-missing-reason = Липсват Вашите мотиви.
letter-missing-authority = Още не знаем кой е Вашият орган.
letter-missing-court = Посочете дали с това се занимава съд.
letter-missing-may-be-named = Посочете дали компанията може да научи кой пише.
letter-note-company-blank = Не знаем коя компания отговаря за Вас. Намерете името ѝ в политиката за поверителност на Meta за Вашата държава и попълнете празните редове.
letter-note-address-blank = Не знаем пощенския ѝ адрес за Вас. Намерете го в политиката за поверителност за Вашата държава и попълнете празните редове.
letter-note-other-language = Този орган иска език, на който нямаме писмо. Тук то е на английски. Първо дайте да го преведат.
letter-text = Писмото с Ваши думи
letter-text-hint = Промененото от Вас остава, дори ако промените отговор
letter-compose = Ново съставяне от отговорите ми
letter-change = Искам да променя текста
letter-empty = Писмото е празно. Напишете го или го съставете отново от отговорите си.
letter-copy = Копиране на писмото
letter-pdf = Запазване като PDF
letter-docx = Запазване за редакция (Word)
letter-how-reply = Изпратете го като отговор на имейла им: копирайте го и го поставете там.
letter-how-authority = Поставете писмото в страницата за жалби на органа или го изпратете по пощата. За пощата го подпишете на ръка.
letter-how-company = Отпечатайте го и го подпишете. Изпратете го препоръчано и пазете разписката. По-бързо е да го копирате в същия формуляр.
letter-sent-title = Изпратихте ли го?
letter-sent-hint = Изпратеното се пази точно както е тук.
letter-sent = Изпратих го
letter-discard = Изхвърляне на това писмо
letter-kind-objection = възражението с писмо
letter-kind-reply = отговорът
letter-kind-reminder = напомнянето
letter-kind-company-complaint = жалбата до компанията
letter-kind-authority-complaint = жалбата до органа
kept-letters = Писма
kept-letter-go-on = Продължаване на писмото
kept-letter-go-on-spoken = Продължаване на писмото: { $letter }
papers-title = За печат, запазване и предаване
papers-title-found = { $count ->
    [one] Документи за намерения профил
   *[other] Документи за { $count } намерени профила
}
papers-record = Справка като PDF
papers-print = Отваряне за печат
papers-calendar = Дата за календара ми
papers-calendar-all = Дати за календара ми
papers-table = Електронна таблица (CSV)
papers-bundle = Всичко за жалба (ZIP)
papers-bundle-hint = Вашите писма, изпратеното, всички файлове с доказателства и списък, който показва дали някой файл е променен.
paper-footer = Страница {"{page}"} от {"{pages}"}
record-title = Справка: { $account }
record-title-all = Справка за всички възражения
record-made = Направено с Veto Desk ({ $date }) според записаното в приложението.
record-person = Човек
record-platform = Платформа
record-account = Профил
record-law = Закон
record-status = Състояние
record-sentence = С думи
record-sent-on = Ден на изпращане
record-sent-to = Изпратено до
record-when = Ден
record-what = Какво стана
record-file = Файл
record-added = Добавено на
record-size = Размер
record-sum = Контролна сума (SHA-256)
record-letter = Изпратено писмо ({ $date }): { $letter }
record-total = Профили
record-due = Срок
record-evidence = Запазени файлове
record-annex = Приложение { $number }
calendar-summary = { $what }: { $account }
calendar-name = Дати
bundle-name = Жалба { $account }
papers-record-all = Обща справка като PDF
kept-linked = Свързани в Accounts Centre (център за профили)
kept-note = Вашата бележка
edit-title = Редактиране на профила
edit-lead = Промените се запазват, докато пишете. Вече изпратеното остава, както беше.
edit-person = Чий е профилът
edit-person-hint = Оставете празно, ако е само Ваш.
edit-note = Бележка
edit-note-hint = Каквото искате да запомните
edit-done = Готово
kept-linked-none = Няма отбелязани.
kept-linked-change = Преглед и промяна на връзките
linked-title = Свързани профили
linked-lead = Meta може да свързва профили в своя Accounts Centre (център за профили). Отбележете тук кои е свързала. В самата Meta това не променя нищо.
linked-back = Обратно към профила
linked-now = Свързан с
linked-with-none = Този профил не е свързан с друг.
linked-before = Вече не са свързани
linked-add = Свързване с друг профил
linked-add-own = На същия човек
linked-add-others = На други хора
linked-add-none = Няма друг профил за свързване.
linked-find = Търсене на профил
linked-find-hint = Име, имейл или телефонен номер
linked-link = Свързване
linked-already = Свързан с: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Промяна на деня
linked-asked = Така е вярно
linked-take-out = Изваждане
linked-take-out-this = Изваждане на този профил
linked-never = Никога не са били свързани
linked-since = Откога са свързани?
linked-choice-before = Отпреди възражението
linked-choice-day = От ден, който знам
linked-choice-unknown = Не знам откога
linked-since-before = Свързани отпреди възражението, доколкото знаем.
linked-since-day = От { $date }, профилите са свързани.
linked-since-unknown = Свързани. Не се знае откога.
linked-until = От { $date }, профилите вече не са свързани.
cover-object = Възразявам и за този профил
cover-leave = Оставям го както е
cover-ask-again = Попитайте ме отново
options-cover-open = Meta не казва дали онова възражение важи и за този профил.
options-cover-again = Сигурният начин е да възразите и за този профил.
reason-cover-joined = Свързан с { $account } от { $date }, когато възражението за другия профил вече беше прието.
reason-cover-unknown = Свързан с { $account }, може би едва след като възражението за другия профил беше прието.
reason-cover-ended = От { $date }, вече не е свързан с { $account }. Възражението за другия профил беше прието преди това.
reason-cover-left = Възражението на { $account } може да важи и за този профил. Решихте да остане както е ({ $date }).
done-cover-left = Остава както е. Все още можете да възразите за този профил по всяко време.

## People

account-person = Чий е профилът: { $name }
persons-show = Хора
persons-all = Всички хора
persons-title = Хора
persons-lead = Всички, чиито възражения пазите тук.
persons-find = Търсене на човек
persons-find-hint = Име или имейл
persons-hide = Без хората с приключени случаи
persons-hidden = { $count ->
    [one] Един човек е скрит. Всичките му профили са потвърдени.
   *[other] { $count } души са скрити. Всичките им профили са потвърдени.
}
persons-found = { $count ->
    [0] Няма намерени хора.
    [one] Един човек
   *[other] { $count } души
}
persons-page = Хора от { $first } до { $last } от общо { $count }
persons-accounts = { $count ->
    [0] Още няма профил
    [one] Един профил
   *[other] { $count } профила
}
persons-needs = { $count ->
    [one] един чака Вас
   *[other] { $count } чакат Вас
}
persons-settled = всичко е потвърдено
persons-spoken = Показване: { $name }, { $more }
persons-add = Добавяне на човек
person-unnamed = Човек без име
person-lead = Промените се запазват, докато пишете. Вече изпратеното остава, както беше.
person-name = Име
person-name-hint = Както Ви е познат тук
person-full-name = Пълно име
person-full-name-hint = За писма
person-email = Обичаен имейл
person-email-hint = Предлага се за следващия профил
person-phone = Телефонен номер
person-town = Град или село
person-town-hint = Стои пред датата на писмо.
person-address = Пощенски адрес
person-address-hint = За писма, ред по ред, без името
person-residence = Къде живее
person-residence-unknown = Още не е посочено
person-residence-hint = Важи за нови възражения. Започнатото и подаденото остава, както беше.
person-residence-change = Избор къде живее
person-residence-close = Скриване на държавите
person-residence-eu = В Европейския съюз, без посочена държава
person-residence-eea = В Исландия, Лихтенщайн или Норвегия, без посочена държава
person-language = Език на писмата и мотивите
person-language-hint = Предлага се той. Всеки път можете да изберете друг.
person-language-usual = Обичайният
person-accounts = Профили
person-no-accounts = Още няма профил.
person-object = Възражение за още един профил
person-object-first = Възражение за профил на този човек
person-object-spoken = Възражение за още един профил на този човек
person-on-desk = Показване на таблото
person-same = Това е същият човек като …
person-back = Обратно към „{ $name }“
person-remove = Премахване на този човек
person-remove-deleted = Ще изчезнат и изтритите му профили.
person-hand-over-title = Предаване
person-hand-over-lead = Запазете файл само с този човек и профилите му. Друг Veto Desk може да го отвори или да вземе новото от него.
person-hand-over-evidence = Файловете, пазени като доказателства, не са в него.
person-hand-over = Предаване на частта за този човек …
same-title = Кой е същият човек като „{ $name }“?
same-lead = Изберете чии профили също са на този човек.
same-confirm-title = „{ $kept }“ и „{ $other }“ един човек ли са?
same-confirm-lead = Първо вижте какво ще стане. Може веднага да се отмени.
same-happens = Какво ще стане
same-accounts = { $count ->
    [0] „{ $other }“ няма профил за преместване към „{ $kept }“.
    [one] Един профил се мести от „{ $other }“ към „{ $kept }“.
   *[other] { $count } профила се местят от „{ $other }“ към „{ $kept }“.
}
same-goes = „{ $kept }“ остава. „{ $other }“ изчезва от списъка с хората.
same-filled = { $what }: взема се { $value }.
same-differs = Какво се различава
same-differing = { $what }: остава { $kept }. В бележката отива { $other }.
same-residence = Къде живее: остава „{ $kept }“, а не „{ $other }“.
same-stays = Изпратеното остава, както беше. Не се губи нито профил, нито отговор, нито бележка.
same-another = Избор на друг човек
same-join = Това е един човек
sheet-for = Лист за този човек
sheet-hint = Какво е направено, какво следва и докога, с едри букви.
sheet-print = Лист за печат
sheet-save = Запазване на листа
sheet-title = Възражения: { $name }
sheet-made = Към { $date }, нещата стоят така.
sheet-done = { $date }: { $what }
sheet-nothing-done = Още нищо не е изпратено.
sheet-next = Сега: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Няма дата за следене.
sheet-footer = Това приложение не е на Meta · Страница {"{page}"} от {"{pages}"}

## What was just done

done-account-deleted = Профилът беше махнат от таблото.
done-draft-discarded = Незавършеното възражение беше изхвърлено.
done-answer-recorded = Отговорът беше записан.
done-answer-recorded-with-files = Отговорът беше записан. Даденото се пази до файла Ви, без промяна.
done-note-added = Бележката беше запазена.
done-evidence-kept = { $count ->
    [one] Файлът се пази до Вашия файл, без промяна.
   *[other] { $count } файла се пазят до Вашия файл, без промяна.
}
done-evidence-removed = Махнат е от списъка. Самият файл остава в папката си.
done-letter-discarded = Писмото беше изхвърлено.
done-paper-saved = Запазено: { $path }
done-step-recorded = Това беше записано.
done-undone = Отменено: { $what }.
done-account-removed = Профилът беше премахнат с всички записи за него. Файловете с доказателства остават в папката си.
done-merged = Промени от друг компютър бяха добавени във файла Ви.
done-merged-hand = Промени, направени на ръка, бяха добавени.
done-merged-copy = До файла Ви имаше друго копие. Новото от него беше добавено.
done-imported = Записите от другия файл са добавени.
done-imported-nothing = Всичко от този файл вече е на таблото Ви.
done-backup-used = Върнахте се към по-ранно състояние. Предишното е сред резервните копия.
done-edited = Файлът Ви е променен извън Veto Desk. Все още се чете. Проверете дали записите Ви са верни.
done-unlocked = Другият прозорец е затворен. Вече можете да правите промени тук.
done-person-removed = Човекът беше премахнат.
done-persons-joined = Вече са един човек. Всичките му профили са тук.
done-restarted = Veto Desk спря заради грешка и стартира отново. Проверете дали последната Ви промяна е тук. Вашият файл: { $path }
count-added = { $count ->
    [one] Един профил е нов.
   *[other] { $count } профила са нови.
}
count-changed = { $count ->
    [one] Един профил се промени.
   *[other] { $count } профила се промениха.
}
count-removed = { $count ->
    [one] Един профил беше премахнат.
   *[other] { $count } профила бяха премахнати.
}
done-account-restored = Профилът отново е на таблото Ви.
done-accounts-added = { $count ->
    [one] Един профил от таблицата е на таблото Ви. Възражението за него не е започнато.
   *[other] { $count } профила от таблицата са на таблото Ви. Възраженията за тях не са започнати.
}
done-account-covered = Профилът остава като свързан. Другото възражение важи и за него, щом бъде прието.
done-pasted = Копираният текст е поставен.
done-address-opened = Браузърът Ви трябва да отвори страницата. Ако нищо не се отвори, копирайте адреса.
done-text-size = Размер на текста: { $percent } %.
done-copy-saved = Запазено е копие: { $path }
done-file-opened = Файлът беше отворен.
done-several-sent = { $count ->
    [one] 1 възражение беше отбелязано като изпратено.
   *[other] { $count } възражения бяха отбелязани като изпратени.
}
done-several-answered = { $count ->
    [one] Отговорът беше записан за 1 профил.
   *[other] Отговорът беше записан за { $count } профила.
}
done-several-deleted = { $count ->
    [one] 1 профил беше изтрит.
   *[other] { $count } профила бяха изтрити.
}
done-turn-over = { $count ->
    [one] Прегледахте профила.
   *[other] Преминахте през всички { $count } профила.
}
done-set-aside = Файлът, който не можа да се прочете, се пази под ново име: { $path }
close-asked = Последните Ви промени още не са запазени. Първо запазете копие или затворете без запазване.

## The file

save-failed-title = Промените Ви не са запазени
save-retry = Нов опит
save-elsewhere = Запазване на копие …
save-read-only = Папката на файла е само за четене. Всичко се пази тук, докато прозорецът е отворен. Запазете копие в друга папка.
save-full = Дискът е пълен. Всичко се пази тук, докато прозорецът е отворен. Освободете място и опитайте пак.
save-denied = Системата не позволява запис във файла. Всичко се пази тук, докато прозорецът е отворен. Запазете копие в друга папка.
save-vanished = Папката на файла я няма. Всичко се пази тук, докато прозорецът е отворен. Върнете я или запазете копие другаде.
save-newer = Междувременно по-нова версия на Veto Desk е записала файла. Всичко се пази тук, докато прозорецът е отворен. Запазете копие, после инсталирайте онази версия.
save-other = Запазването не успя. Всичко се пази тук, докато прозорецът е отворен. Опитайте пак или запазете копие другаде.
copy-read-only = Не беше запазено: папката е само за четене. Изберете друга папка.
copy-full = Не беше запазено: дискът е пълен. Изберете друго място.
copy-denied = Не беше запазено: системата не позволява запис там. Изберете друга папка.
copy-vanished = Не беше запазено: тази папка не съществува. Изберете друга папка.
copy-other = Не беше запазено. Изберете друго място.
trouble-title = Файлът Ви не можа да се отвори
trouble-damaged = Файлът е повреден на ред { $line }, колона { $column }.
trouble-newer = Този файл е записан от по-нова версия на Veto Desk. Инсталирайте я, за да го отворите.
trouble-too-large = Файлът е много по-голям от всеки файл на това приложение.
trouble-denied = Системата не позволява четене на този файл. Проверете кой има право да го чете.
trouble-missing = На това място няма файл.
trouble-other = Файлът не можа да се прочете.
trouble-untouched = Нищо не е променено. Каквото и да изберете, този файл се пази.
trouble-previous = Най-новото резервно копие
trouble-previous-what = Направено: { $date }, с { $count ->
    [one] един профил.
   *[other] { $count } профила.
}
trouble-use-previous = Към това резервно копие
trouble-other-file = Друг файл
trouble-new = Ново, празно табло
trouble-new-hint = Старият файл се пази до него под ново име.
trouble-start-new = Започване с празно табло

settings-title = Настройки
settings-theme = Светло или тъмно
theme-system = Както на този компютър
theme-light = Светло
theme-dark = Тъмно
settings-contrast = Контраст
contrast-system = Контраст както на този компютър
contrast-normal = Нормален контраст
contrast-high = Висок контраст, в черно и бяло
settings-language = Език
settings-language-hint = Езикът на приложението. Мотивите и писмата имат свой език.
settings-language-of-system = Както на този компютър: { $language }
settings-language-not-reviewed = Тези думи още не са проверени от човек, чийто роден език е български. Ако нещо е неясно, изберете английски.
settings-language-reviewed = Тези думи са проверени от човек, чийто роден език е български.
languages-more = Други езици
settings-language-help = Можете да помогнете с поправки, без никаква програма: файлът CONTRIBUTING казва как.
settings-text-size = Размер на текста
text-size-percent = { $percent } %
settings-text-size-hint = Всичко расте заедно с текста. На всяка страница Ctrl с плюс или минус прави същото.
settings-companion = Докато формулярът е отворен
settings-companion-on = Прозорецът става малък и стои до браузъра
settings-companion-hint = Малкият прозорец показва стъпка по стъпка. С един бутон отново става голям.
settings-graphics = Графика
settings-graphics-simple = Опростена графика
settings-graphics-hint = Отметнете, ако прозорецът трепти, стои празен или е бавен. Видът остава същият. Промяната важи от следващото пускане.
settings-file = Вашият файл
settings-file-lead = Всичко се пази в един файл на този компютър и никъде другаде. Само Вие можете да го четете.
settings-file-path = Къде е
settings-copy-path = Копиране на мястото
settings-save-copy = Запазване на копие …
settings-open = Отваряне на друг файл …
settings-picking = Отворен е прозорец за избор на файл.
settings-typed-path = Път до файл
settings-typed-path-hint = Само ако не се отваря прозорец за избор на файл.
settings-typed-open = Отваряне на този файл
settings-typed-copy = Запазване на копие там
settings-typed-import = Добавяне на записите от него
settings-open-folder = Отваряне на папката
settings-import-title = Записи от друг файл
settings-import-lead = Добавете това, което е в друг файл на Veto Desk. Нищо Ваше не се губи и нищо не се повтаря.
settings-import = Добавяне на записи от файл …
settings-backups-title = Резервни копия
settings-backups-lead = Приложението пази копия от по-ранни състояния на файла Ви. Можете да се върнете към всяко от тях.
settings-backups = Връщане към по-ранно състояние …
backups-title = Връщане към по-ранно състояние
backups-lead = Изберете ден. Таблото Ви ще изглежда както тогава.
backups-reading = Търсят се резервни копия …
backups-none = Още няма резервно копие. Прави се при всяко пускане и на всеки час, докато работите.
backups-use = Връщане на това състояние
backups-back = Обратно към настройките
backups-undo = Това, което имате сега, първо се копира. Можете да отмените промяната.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Един профил
   *[other] { $accounts } профила
}, { $objections ->
    [one] едно възражение
   *[other] { $objections } възражения
}
settings-about = За приложението
settings-version = Veto Desk { $version }
settings-facts = Адресите и правилата са събрани на 22 ноември 2026 г. от източници с дата. За тази версия никой не е отварял адресите.
settings-no-advice = Това приложение не е правен съвет.
settings-licence = Veto Desk е безплатен, под лиценз MIT или Apache, по Ваш избор. Съдържа и чужд труд.
settings-licences = Чий труд има вътре
licences-title = Чий труд има вътре
licences-lead = Veto Desk съдържа и чужд труд. Ето всичко според лиценза му, на английски.
licences-hint = „OR“ значи, че можете да избирате. „AND“ значи, че важат всички. Някои неща са в програмата само на една система.
licences-show = Показване на частите и текстовете
licences-show-spoken = Показване на частите и текстовете под { $licence }
licences-works = Части
licences-text = Текст { $number }
licences-back = Обратно към списъка

## Help

help-title = Помощ
help-lead = Veto Desk Ви води до официалния формуляр и следи възражението Ви, докато случаят приключи.
help-how = Как работи
help-how-1 = Отговорете на няколко кратки въпроса. Всеки отговор се запазва веднага.
help-how-2 = Отворете официалната страница и поставете това, което подготвихме.
help-how-3 = Натиснете там „Submit“ (изпращане). После отбележете тук, че сте го изпратили.
help-how-4 = Когато дойде отговор, запишете го тук. Таблото показва следващата стъпка.
help-does = Какво прави възражението
help-does-1 = То спира бъдещото използване на Вашите публикации. Вече наученото от ИИ си остава.
help-does-2 = То не важи за Ваши снимки, които публикуват други.
help-does-3 = То не маха Meta AI от приложенията Ви.
help-safe = Вашите данни
help-safe-1 = Всичко остава в един файл на този компютър. Самото приложение не използва мрежата.
help-safe-2 = То отваря само официалните адреси от своя списък, и то само когато поискате.
help-safe-3 = То никога не иска парола, код или лична карта.
help-copies = Вашият файл и копията му
help-copies-1 = По-ранните състояния се пазят до файла Ви. Върнете се към някое от тях в настройките.
help-copies-2 = Файлът може да е в папка, споделена между компютри. Добавеното от всеки от тях остава.
help-copies-3 = За да преминете на нов компютър, запазете копие и го отворете там.
help-keys = Клавиши
help-keys-tab = Tab и Shift с Tab преминават между нещата за натискане. Интервал или Enter натиска избраното.
help-keys-answers = Стрелките преминават между отговорите на въпрос. Също и първата буква на отговора.
help-keys-size = Ctrl с плюс или минус прави всичко по-голямо или по-малко. Ctrl с 0 връща обичайния размер.
help-keys-copy = В поле за текст Ctrl с C копира, а Ctrl с V поставя.
help-keys-go-on = Ctrl с Enter натиска главния бутон на страницата. Когато отговаряте в поле, същото прави и само Enter.
help-keys-back = Alt със стрелката наляво връща назад. В поле за текст мести с една дума.
help-keys-help = F1 отваря тази страница.
help-keys-undo = Ctrl с Z отменя последната промяна. В поле за текст отменя букви.

## Guides

guides-here = Упътвания, които помагат тук
guides-search = Търсене в упътванията
guides-search-hint = Една или повече думи, например „формуляр“ или „телефон“
guides-found = { $count ->
    [one] Намерено е едно упътване.
   *[other] Намерени са { $count } упътвания.
}
guides-none-found = Опитайте с друга дума или с по-малко думи. Изтрийте написаното, за да видите всички упътвания.
guides-object = Възразяване
guides-trouble = Няма формуляр и други трудности
guides-after = След изпращането
guides-places = Къде живеете
guides-good-to-know = Добре е да знаете
guides-app = Това приложение
guide-checked = Проверено на { $date }
guide-platforms = За { $names }
guide-residences = За хора, които живеят в: { $names }
guide-sources = Източници
guide-source = { $title }, { $date }
guide-source-app = Самото приложение
guide-close = Затваряне на упътването

## Where there is no window

start-usage = Употреба: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk не намери папка за файла си. Пуснете го с --file и път.
start-no-screen = Veto Desk не може да отвори прозореца си. Не намери екран. Пуснете го от работния плот.
start-no-picture = Veto Desk не може да отвори прозореца си. Екранът не приема картина от него. Инсталирайте или обновете графичния драйвер.
start-no-library = Veto Desk не може да отвори прозореца си. Прозоречната система или някоя нейна библиотека не отговори.
start-stopped = Veto Desk спря заради грешка. Написаното е запазено. Пуснете го отново, за да продължите. Вашият файл: { $path }

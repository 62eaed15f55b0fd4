### Every word the app says, in Latvian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "you". One term for one idea: account, objection, route, form.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Kļūda: { $page } – Veto Desk
rail-name = Sadaļas
messages-name = Ziņojumi
rail-desk = Pārskats
rail-settings = Iestatījumi
rail-help = Palīdzība
rail-here = Jūs esat šeit
not-meta = Šī nav Metas programma. No šejienes nekas netiek sūtīts.
saving-saved = Saglabāts šajā datorā.
saving-under-way = Saglabā šajā datorā …
saving-failed = Vēl nav saglabāts.
saving-forbidden = Fails netika atvērts. Nekas netiek saglabāts.
saving-read-only = Šis logs failu tikai rāda. Nekas netiek saglabāts.
undo = Atsaukt
undo-change = Atsaukt: { $what }
change-wizard = atbilde
change-draft = izmešana
change-filing = iesniegšana
change-answer = pēdējais solis
change-note = piezīme
change-evidence = fails
change-letter = vēstule
change-account = labojumi
change-linked = saistītie konti
change-several = vairāki konti
change-deleting = dzēšana
change-person = persona
change-settings = iestatījums
change-incoming = saņemtās izmaiņas
change-import = pievienotie ieraksti
change-backup = agrāks stāvoklis
change-adding = tabulas kontu pievienošana
read-only-title = Jūs varat skatīties, bet ne mainīt
read-only-other-window = Veto Desk ir atvērts citā logā. Mainiet tur. Kad tas logs aizvērsies, varēsiet mainīt šeit.
read-only-newer = Šo failu rakstīja jaunāka Veto Desk versija. Lai to mainītu, instalējiet jaunāko versiju.
read-only-what = Ko es varu darīt?
dismiss = Paslēpt šo ziņojumu
close-title = Vai aizvērt nesaglabājot?
close-save-elsewhere = Vispirms saglabāt kopiju …
close-anyway = Aizvērt nesaglabājot
close-stay = Atstāt logu atvērtu

## Dates

when-and-route = { $when } · { $route }
date-today = Šodien: { $date }
date-week-earlier = Nedēļu agrāk
date-day-earlier = Dienu agrāk
date-day-later = Dienu vēlāk
date-week-later = Nedēļu vēlāk

## Status

status-not-started = Nav sākts
status-not-sent-yet = Vēl nav nosūtīts
status-sent = Nosūtīts
status-confirmed = Apstiprināts
status-needs-you = Jārīkojas
status-refused = Noraidīts
reason-not-begun = Šim kontam vēl nekas nav sākts.
reason-prepared = Sagatavots: { $date }. Jūs to vēl nenosūtījāt.
reason-form-opened = Veidlapa atvērta: { $date }. Jūs vēl neatzīmējāt, ka nosūtījāt to.
reason-form-missing = Veidlapu neredzējāt: { $date }. Ir arī citi veidi.
reason-waiting = Uzņēmumam jāatbild līdz šai dienai: { $date }.
reason-waiting-soon = Uzņēmumam jāatbild līdz šai dienai: { $date }. { $days ->
    [0] Tas ir šodien.
    [1] Tas ir rīt.
    [zero] Atlikušas { $days } dienas.
    [one] Atlikusi { $days } diena.
   *[other] Atlikušas { $days } dienas.
}
reason-waiting-courtesy = Uzņēmumam būtu pieklājīgi atbildēt līdz šai dienai: { $date }. Likums termiņu nenosaka.
reason-waiting-no-date = Nosūtīts: { $date }. Mums nav zināms, līdz kurai dienai uzņēmumam jāatbild.
reason-receipt = Uzņēmums rakstīja, ka iebildums saņemts: { $date }. Tam jāatbild līdz šai dienai: { $due }.
reason-receipt-no-date = Uzņēmums rakstīja bez lēmuma: { $date }.
reason-more-time = Uzņēmums lūdza vairāk laika. Tam jāatbild līdz šai dienai: { $date }.
reason-overdue = Atbildes nav. Termiņš bija: { $date }.
reason-overdue-courtesy = Atbildes nav. To varēja gaidīt līdz šai dienai: { $date }. Likums termiņu nenosaka.
reason-accepted = Iebildums ņemts vērā: { $date }. Jums nekas nav jādara.
reason-covered = To ietver konta { $account } iebildums. Kopš: { $date }.
reason-replied = Jūs atbildējāt: { $date }. { $due }
reason-replied-due = Uzņēmumam jāatbild līdz šai dienai: { $date }.
reason-replied-no-date = Likums uzņēmumam atbildes termiņu nenosaka.
reason-reminded = Jūs atgādinājāt: { $date }. Pagaidiet līdz šai dienai: { $due }.
reason-reminder-over = Uz atgādinājumu neatbildēja. Termiņš bija: { $date }.
reason-complained = Jūs iesniedzāt sūdzību uzņēmumam: { $date }. Tam jāapstiprina saņemšana līdz šai dienai: { $due }.
reason-complaint-received = Uzņēmums apstiprināja, ka sūdzība saņemta: { $date }. Tagad tam sūdzība bez kavēšanās jāizskata.
reason-complaint-silent = Uzņēmums neapstiprināja, ka sūdzība saņemta. Termiņš bija: { $date }.
reason-with-authority = Jūsu sūdzība ir iestādē kopš šīs dienas: { $date }. { $due }
reason-authority-news = Iestāde rakstīja: { $date }. { $due }
reason-authority-due = Tai jāsniedz jaunas ziņas līdz šai dienai: { $date }.
reason-authority-no-date = Termiņu tā nosaka pati.
reason-authority-silent = Iestāde neko nepaziņoja. Termiņš bija: { $date }.
reason-authority-agreed = Iestāde jums piekrita: { $date }.
reason-authority-disagreed = Iestāde jums nepiekrita vai lietu slēdza: { $date }.
reason-recheck-due = Iebildums sen ņemts vērā. Vajadzēja vēlreiz pārbaudīt: { $date }.
reason-refused = Uzņēmums iebildumu noraidīja: { $date }.
reason-reasons-asked = Jums jautāja, pret kādu datu izmantošanu iebilstat un kāpēc: { $date }.
reason-more-asked = Uzņēmums prasīja papildu informāciju: { $date }.
reason-other-form = Jums lūdza izmantot citu veidlapu: { $date }.
reason-other-company = Jums norādīja citu uzņēmumu: { $date }.
next-start = Sākt
next-continue = Turpināt
next-report-answer = Es saņēmu atbildi
next-reply = Skatīt, ko darīt
next-try-next-route = Mēģināt citādi
next-see-options = Skatīt, ko darīt
next-recheck = Pārbaudīt vēlreiz
next-show-record = Rādīt gaitu
next-show-covering = Rādīt saistītos kontus
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Jūsu iebildumi
desk-add = Iebilst par kontu
desk-begin = Iebilst par pirmo kontu
desk-empty-what = Meta apmāca mākslīgo intelektu (MI) ar lietotāju ierakstiem, fotoattēliem, komentāriem un MI sarunām. Jūs varat iebilst.
desk-empty-where = Viss, ko rakstāt, paliek vienā failā šajā datorā: { $path }
desk-empty-how = Mēs aizvedam jūs līdz oficiālajai veidlapai un sekojam līdzi, līdz ir atbilde. Tas aizņem aptuveni piecas minūtes.
desk-show-account = Rādīt kontu
desk-urgent-needs-you = { $count ->
    [1] Vienam kontam vajadzīga jūsu rīcība.
    [zero] { $count } kontiem vajadzīga jūsu rīcība.
    [one] { $count } kontam vajadzīga jūsu rīcība.
   *[other] { $count } kontiem vajadzīga jūsu rīcība.
}
desk-urgent-unfinished = { $count ->
    [1] Viens iebildums vēl nav nosūtīts.
    [zero] { $count } iebildumi vēl nav nosūtīti.
    [one] { $count } iebildums vēl nav nosūtīts.
   *[other] { $count } iebildumi vēl nav nosūtīti.
}
desk-urgent-waiting = { $count ->
    [1] Jūsu iebildums ir nosūtīts. Tagad jāatbild uzņēmumam.
    [zero] Viss ir nosūtīts. Tagad jāatbild uzņēmumam.
    [one] Viss ir nosūtīts. Tagad jāatbild uzņēmumam.
   *[other] Viss ir nosūtīts. Tagad jāatbild uzņēmumam.
}
desk-urgent-settled = { $count ->
    [1] Jūsu iebildums ir apstiprināts. Jums nekas nav jādara.
    [zero] Visi iebildumi ir apstiprināti. Jums nekas nav jādara.
    [one] Visi iebildumi ir apstiprināti. Jums nekas nav jādara.
   *[other] Visi iebildumi ir apstiprināti. Jums nekas nav jādara.
}
desk-urgent-account = { $account }, { $platform }. { $sentence }
desk-count = { $status } { $count }
desk-counts = Konti: { $total } · { $parts }
desk-add-many = Pievienot daudz kontu
find-label = Meklēt kontu
find-hint = Vārds, e-pasts, numurs vai vārds no piezīmes
find-filters = Filtrēt un kārtot
find-filters-set = Filtrēt un kārtot (izvēlēti: { $count })
find-filters-close = Paslēpt filtrus
find-clear = Rādīt visus
find-any-status = Jebkurš statuss
find-any-due = Jebkurš termiņš
find-any-platform = Jebkura platforma
find-any-person = Jebkura persona
find-counted = { $what } ({ $count })
find-status = Statuss
find-due = Termiņš
find-due-overdue = Nokavēts
find-due-week = 7 dienu laikā
find-due-month = 30 dienu laikā
find-platform = Platforma
find-person = Persona
find-person-by-name = Personu ir daudz. Ierakstiet vārdu laukā augstāk.
find-sort = Secība
find-sort-urgent = Vispirms steidzamie
find-sort-name = Pēc vārda
find-sort-due = Pēc termiņa
find-sort-newest = Vispirms jaunākie
find-none = Neviens konts nav atrasts.
find-found = { $count ->
    [zero] Konti: { $count } no { $total }
    [one] Konti: { $count } no { $total }
   *[other] Konti: { $count } no { $total }
}
find-page-all = Konti: { $first }–{ $last } no { $total }
find-page = { $first }–{ $last } no { $count } atrastajiem, pavisam { $total }
find-hidden = { $count ->
    [1] Nav redzams viens konts, kur jārīkojas.
    [zero] Nav redzami { $count } konti, kur jārīkojas.
    [one] Nav redzams { $count } konts, kur jārīkojas.
   *[other] Nav redzami { $count } konti, kur jārīkojas.
}
find-show-hidden = Parādīt tos
find-previous = Iepriekšējā lapa
find-next = Nākamā lapa
find-page-of = { $page }. lapa no { $pages }
select-begin = Atlasīt vairākus
select-end = Beigt atlasi
select-count = { $count ->
    [0] Nav atlasīts neviens konts
    [zero] Atlasīti { $count } konti
    [one] Atlasīts { $count } konts
   *[other] Atlasīti { $count } konti
}
select-hidden = { $count ->
    [zero] { $count } no tiem nav starp atrastajiem.
    [one] { $count } no tiem nav starp atrastajiem.
   *[other] { $count } no tiem nav starp atrastajiem.
}
select-one = Atlasīt
select-account = Atlasīt: { $account }
select-page = Atlasīt šīs lapas kontus: { $count }
select-found = { $count ->
    [1] Atlasīt atrasto kontu
    [zero] Atlasīt visus { $count } atrastos
    [one] Atlasīt visus atrastos: { $count }
   *[other] Atlasīt visus { $count } atrastos
}
select-none = Noņemt atlasi
select-what = Ko ar tiem darīt?
select-open = { $count ->
    [1] Atvērt 1 veidlapu
    [zero] Pēc kārtas atvērt { $count } veidlapas
    [one] Pēc kārtas atvērt { $count } veidlapu
   *[other] Pēc kārtas atvērt { $count } veidlapas
}
select-sent = { $count ->
    [zero] Atzīmēt { $count } kā nosūtītus
    [one] Atzīmēt { $count } kā nosūtītu
   *[other] Atzīmēt { $count } kā nosūtītus
}
select-answered = { $count ->
    [1] Pierakstīt atbildi vienam kontam
    [zero] Pierakstīt vienu atbildi { $count } kontiem
    [one] Pierakstīt vienu atbildi { $count } kontam
   *[other] Pierakstīt vienu atbildi { $count } kontiem
}
select-record = { $count ->
    [zero] Izraksts par { $count } kontiem (PDF)
    [one] Izraksts par { $count } kontu (PDF)
   *[other] Izraksts par { $count } kontiem (PDF)
}
select-table = { $count ->
    [zero] Tabula par { $count } kontiem
    [one] Tabula par { $count } kontu
   *[other] Tabula par { $count } kontiem
}
select-delete = Dzēst šeit: { $count }
several-title-sent = { $count ->
    [1] Vai jūs nosūtījāt šo iebildumu?
    [zero] Vai jūs nosūtījāt šos iebildumus ({ $count })?
    [one] Vai jūs nosūtījāt šos iebildumus ({ $count })?
   *[other] Vai jūs nosūtījāt šos { $count } iebildumus?
}
several-title-answered = { $count ->
    [1] Kāda bija atbilde?
    [zero] Kāda bija atbilde uz šiem { $count } iebildumiem?
    [one] Kāda bija atbilde uz šiem iebildumiem ({ $count })?
   *[other] Kāda bija atbilde uz šiem { $count } iebildumiem?
}
several-lead = { $count ->
    [1] To pierakstīs šim kontam:
    [zero] To pašu pierakstīs katram no šiem { $count } kontiem:
    [one] To pašu pierakstīs katram no šiem kontiem ({ $count }):
   *[other] To pašu pierakstīs katram no šiem { $count } kontiem:
}
several-more = { $count ->
    [zero] un vēl { $count }
    [one] un vēl { $count }
   *[other] un vēl { $count }
}
several-left-out = { $count ->
    [1] Viens no atlasītajiem kontiem ir izlaists, jo tam tas neder.
    [zero] { $count } no atlasītajiem kontiem ir izlaisti, jo tiem tas neder.
    [one] { $count } no atlasītajiem kontiem ir izlaists, jo tam tas neder.
   *[other] { $count } no atlasītajiem kontiem ir izlaisti, jo tiem tas neder.
}
several-when-sent = Kad jūs nosūtījāt?
several-record-sent = { $count ->
    [zero] Atzīmēt { $count } kā nosūtītus
    [one] Atzīmēt { $count } kā nosūtītu
   *[other] Atzīmēt { $count } kā nosūtītus
}
several-record-answered = { $count ->
    [zero] Pierakstīt { $count } kontiem
    [one] Pierakstīt { $count } kontam
   *[other] Pierakstīt { $count } kontiem
}
turn-now = Jūs skatāt kontus pēc kārtas. Šis ir { $at }. no { $of }.
turn-wait = Jūs skatāt kontus pēc kārtas. Nākamais ir { $at }. no { $of }.
turn-next = { $count ->
    [1] Pāriet pie pēdējā
    [zero] Nākamais konts (atlikuši { $count })
    [one] Nākamais konts (atlicis { $count })
   *[other] Nākamais konts (atlikuši { $count })
}
turn-last = Tas bija pēdējais
turn-here = Turpināt ar šo
turn-stop = Pārtraukt
person-you = Jūs
adding-title = Daudzu kontu pievienošana
adding-lead = Ielīmējiet tabulu vai izvēlieties CSV failu. Vispirms redzēsiet, kas būs no katras rindas. Bez jūsu ziņas nekas netiek pievienots.
adding-field = Tabula
adding-field-hint = Iezīmējiet rindas savā izklājlapā, nokopējiet un ielīmējiet šeit.
adding-columns = Kolonnas: { $columns }. Ja pirmajā rindā ir to nosaukumi, secība var būt jebkāda.
adding-column-person = Persona
adding-column-platform = Platforma
adding-column-account = Konts
adding-column-email = E-pasts
adding-column-phone = Tālrunis
adding-column-country = Valsts
adding-column-note = Piezīme
adding-choose = Izvēlēties failu
adding-empty = Saglabāt tukšu tabulu
adding-empty-name = Pievienojamie konti
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Piemērs. Rakstiet tam pāri.
adding-pasted = { $count ->
    [zero] Ielīmētas { $count } rindas
    [one] Ielīmēta { $count } rinda
   *[other] Ielīmētas { $count } rindas
}
adding-read = { $count ->
    [zero] { $count } rindas no faila “{ $file }”
    [one] { $count } rinda no faila “{ $file }”
   *[other] { $count } rindas no faila “{ $file }”
}
adding-change = Mainīt
adding-clear = Ņemt citu tabulu
adding-guessed = Daži šī faila burti var būt nepareizi. Ja vārdi izskatās kļūdaini, saglabājiet failu kā “CSV UTF-8” un izvēlieties vēlreiz.
adding-none = Te vēl nav nevienas rindas ar kontu. Ierakstiet to zem kolonnu nosaukumiem.
adding-will = { $count ->
    [zero] { $count } tiks pievienoti
    [one] { $count } tiks pievienots
   *[other] { $count } tiks pievienoti
}
adding-here = { $count ->
    [zero] { $count } jau ir šeit
    [one] { $count } jau ir šeit
   *[other] { $count } jau ir šeit
}
adding-wrong = { $count ->
    [zero] { $count } neder
    [one] { $count } neder
   *[other] { $count } neder
}
adding-rows = Rindas { $first }–{ $last } no { $total }
adding-unused = Šīs kolonnas netiek izmantotas: { $columns }
adding-left-out = { $count ->
    [zero] Vēl { $count } rindas ir izlaistas. Vispirms pievienojiet šīs, tad ielīmējiet pārējās.
    [one] Vēl { $count } rinda ir izlaista. Vispirms pievienojiet šīs, tad ielīmējiet pārējo.
   *[other] Vēl { $count } rindas ir izlaistas. Vispirms pievienojiet šīs, tad ielīmējiet pārējās.
}
adding-group-wrong = Neder
adding-group-here = Jau ir šeit
adding-group-remarked = Tiks pievienoti, bet apskatiet tos
adding-group-added = Tiks pievienoti
adding-line = { $line }. rinda: { $cells }
adding-line-details = { $line }. rinda · { $details }
adding-is = Tas ir konts { $account }.
adding-wrong-quote = Trūkst aizverošo pēdiņu, vai šūnā ir vairākas rindas.
adding-wrong-example = Šī ir parauga rinda.
adding-wrong-no-platform = Nav norādīta platforma. Rakstiet Facebook, Instagram vai WhatsApp.
adding-wrong-unknown-platform = Platformu “{ $what }” mēs nezinām. Rakstiet Facebook, Instagram vai WhatsApp.
adding-wrong-threads = Threads pieder pie Instagram konta. Pievienojiet to kontu.
adding-wrong-messenger = Messenger pieder pie Facebook konta. Pievienojiet to kontu.
adding-wrong-no-contact = Nav ne e-pasta, ne numura, ne konta nosaukuma.
adding-wrong-no-name = Vajadzīgs tās personas vārds, kurai nav konta.
adding-wrong-email = “{ $what }” nevar būt e-pasts. Tajā jābūt @ zīmei un beigām, piemēram, .com, bez atstarpēm.
adding-wrong-no-number = WhatsApp kontam vajadzīgs tālruņa numurs.
adding-wrong-bad-number = “{ $what }” nav tālruņa numurs.
adding-wrong-spoiled-number = Izklājlapa numuru saīsināja: “{ $what }”. Ierakstiet pilnu numuru kā tekstu.
adding-wrong-unknown-country = Valsti “{ $what }” mēs nezinām. Pārbaudiet, kā tā uzrakstīta, vai rakstiet kodu, piemēram, RO, vai neko.
adding-wrong-whose = Nav norādīta persona, bet šeit ir vairākas. Ierakstiet, kam pieder konts.
adding-wrong-same-name = Vairākām personām te ir vārds “{ $what }”. Pievienojiet e-pastu, kuru šai personai lietojat šeit.
adding-wrong-twice = Šis konts jau ir { $what }. rindā.
adding-did-you-mean = Pārbaudiet e-pastu. Vai domājāt { $meant }?
adding-cut = Teksts kolonnā “{ $column }” ir pārāk garš. Tā beigas ir izlaistas.
adding-country-stays = Mums jau ir zināma cita šīs personas dzīvesvieta. Tā paliek.
adding-add = { $count ->
    [zero] Pievienot { $count } kontus
    [one] Pievienot { $count } kontu
   *[other] Pievienot { $count } kontus
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Jauns iebildums
draft-at-step = Nav pabeigts. Jūs apstājāties { $at }. solī no { $of }.
draft-discard = Izmest
draft-show-list = Rādīt sarakstu
draft-action = { $step }: { $platform }, nav pabeigts
deleted-title = Nesen dzēstie
deleted-lead = Dzēstu kontu te glabā 30 dienas.
deleted-restore = Atjaunot
deleted-remove = Izņemt tūlīt
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [1] Rādīt arī vecāko
    [zero] Rādīt vēl { $count } vecākus
    [one] Rādīt vēl { $count } vecāku
   *[other] Rādīt vēl { $count } vecākus
}
deleted-fewer = Rādīt tikai jaunākos
deleted-what = { $account }, dzēsts: { $date }, glabā līdz: { $until }
figures-title = Līdz šim
figures-totals = Nosūtīti: { $sent }, ar atbildi: { $answered }, šodien nokavēti: { $overdue }.
figures-days = Puse no visām atbildēm ({ $answers }) saņemta { $median ->
    [0] tajā pašā dienā
    [1] vienas dienas laikā
    [zero] { $median } dienu laikā
    [one] { $median } dienas laikā
   *[other] { $median } dienu laikā
}. Ātrākā pēc { $fewest ->
    [1] vienas dienas
    [zero] { $fewest } dienām
    [one] { $fewest } dienas
   *[other] { $fewest } dienām
}, lēnākā pēc { $most ->
    [1] vienas dienas
    [zero] { $most } dienām
    [one] { $most } dienas
   *[other] { $most } dienām
}.
figures-name-weeks = Nosūtīti, ar atbildi un nokavēti, pa nedēļām
figures-name-months = Nosūtīti, ar atbildi un nokavēti, pa mēnešiem
figures-time = Laiks
figures-sent = Nosūtīti
figures-answered = Ar atbildi
figures-overdue-week = Nokavēti nedēļas beigās
figures-overdue-month = Nokavēti mēneša beigās
figures-week = Nedēļa no šīs dienas: { $date }
figures-until-today = { $period }, līdz šodienai
figures-row = { $period }. Nosūtīti: { $sent }, ar atbildi: { $answered }, beigās nokavēti: { $overdue }.
figures-before = Pirms šīs dienas: { $date }
figures-before-row = { $before }. Nosūtīti: { $sent }, ar atbildi: { $answered }.
figures-table-show = Rādīt tabulu
figures-table-hide = Paslēpt tabulu

## The wizard

wizard-progress = { $at }. solis no { $of }
wizard-back = Atpakaļ
wizard-continue = Turpināt
wizard-finish = Uz pārskatu
wizard-keep-account = Paturēt šo kontu
wizard-to-the-form = Uz veidlapu
wizard-close = Saglabāt un aizvērt

wizard-platform-title = Kura platforma tā ir?
wizard-platform-lead = Vienā reizē jūs iebilstat par vienu kontu. Pārējos var pievienot vēlāk.
wizard-someone-else = Šis konts pieder kādam citam

wizard-person-title = Kas ir konta īpašnieks?
wizard-person-title-no-account = Kas grib iebilst?
wizard-person-lead = Pēc vārda kontu pārskatā būs vieglāk atrast.
wizard-person-new = Jauna persona
wizard-person-new-hint = Vārdu ierakstīsiet zemāk
wizard-person-name = Vārds
wizard-person-name-hint = Vārds paliek šajā datorā. Veidlapa to var prasīt.

wizard-residence-title = Vai jūs dzīvojat Eiropas Savienībā?
wizard-residence-title-other = Vai šī persona dzīvo Eiropas Savienībā?
wizard-residence-lead = Tiesības iebilst un atbildes termiņš ir atkarīgi no tā, kur dzīvojat tagad. Pilsonībai nav nozīmes.
lives-eu = Jā
lives-eu-hint = Vienā no 27 Eiropas Savienības valstīm
lives-eea = Nē, Islandē, Lihtenšteinā vai Norvēģijā
lives-eea-hint = Tur ir spēkā tas pats likums
lives-with-right = Nē, Apvienotajā Karalistē, Šveicē vai Brazīlijā
lives-with-right-hint = Arī tur ir iespējas iebilst
lives-elsewhere = Nē, kaut kur citur
lives-elsewhere-hint = Parādīsim, ko tomēr varat darīt
lives-not-sure = Nezinu droši
lives-not-sure-hint = Izvēlieties valsti, un mēs pateiksim

wizard-country-title = Kura valsts tā ir?
wizard-country-lead = No tās atkarīgs, kura iestāde var jums palīdzēt. Šo var izlaist.
wizard-country-lead-needed = No tās atkarīgs, kā var iebilst.
wizard-part-title = Kura valsts daļa?
wizard-part-lead = Katrai daļai ir sava iestāde. Šo var izlaist.

wizard-limits-title = Ko šī veidlapa var un ko nevar
wizard-limits-lead = Vispirms izlasiet šo. Tad izlemiet, vai tam ir vērts tērēt laiku.
wizard-no-route-title = Tur, kur dzīvojat, šādas veidlapas nav
no-route-helps = Kas tomēr palīdz
no-route-tick = Atzīmējiet, ko izdarījāt. Šis saraksts paliek pārskatā.
no-route-done = Izdarīts { $done } no { $of }.
no-route-others = Viena veidlapa ir pieejama visiem: par ziņām, ko par jums sniedz citi avoti. Pirms sūtīšanas parādīsim, ko tā nevar.
no-route-others-button = Izmantot veidlapu par citu avotu ziņām

wizard-email-title = Kurš e-pasts pieder pie konta?
wizard-email-title-phone = Kurš tālruņa numurs pieder pie konta?
wizard-email-title-no-account = Kurā e-pastā Meta var jūs sasniegt?
wizard-email-lead = Veidlapa to prasa, un tajā pienāks atbilde.
wizard-email-lead-phone = Veidlapa prasa numuru un e-pastu atbildei.
wizard-email-lead-no-account = Veidlapa to prasa, un tajā pienāks atbilde.
wizard-email = E-pasts
wizard-email-hint = Kā norādīts kontā, piemēram, name@example.eu
wizard-email-hint-phone = Jebkura adrese, ko tagad varat lasīt, piemēram, name@example.eu
wizard-add-at = Pievienot @ zīmi
wizard-use-meant = Ņemt { $meant }
wizard-phone = Tālruņa numurs
wizard-phone-hint = Ar valsts kodu, piemēram, +40 721 555 010
wizard-handle-profile-name = Vārds profilā (neobligāti)
wizard-handle-user-name = Lietotājvārds (neobligāti)
wizard-handle-hint = Tā būs vieglāk atšķirt jūsu kontus

wizard-linked-title = Vai šie konti ir saistīti?
wizard-linked-lead = Meta savā “Accounts Centre” (kontu centrā) var saistīt kontus. Meta saka, ka tad ar vienu iebildumu pietiek. Dažas pamācības tam nepiekrīt.
linked-together = Jā, un es iebilstu arī par šo
linked-together-hint = Drošākā izvēle: vajag dažas minūtes
linked-rely = Jā, un ar otru iebildumu pietiek
linked-rely-hint = Šis konts paliek pārskatā kā saistīts
linked-apart = Nē, tie nav saistīti
linked-apart-hint = Katram vajag savu iebildumu
linked-not-sure = Nezinu droši
linked-not-sure-hint = Jūs iebilstat arī par šo. Tas vienmēr ir pareizi.

wizard-reason-title = Kāpēc jūs iebilstat? (neobligāti)
wizard-reason-lead = Eiropas Savienībā par Facebook un Instagram iemesls nav jānorāda. Personisks iemesls var palīdzēt, ja jums atsaka.
reason-kind-none = Iemeslu nenorādu
reason-kind-none-hint = Veidlapas teksta lauks paliek tukšs
reason-kind-composed = Sagatavot īsu tekstu
reason-kind-composed-hint = Jūs atzīmējat derīgo un varat tekstu mainīt
reason-kind-own = Rakstīšu saviem vārdiem
reason-kind-own-hint = Tik īsi vai gari, cik vēlaties
reason-tick-what-fits = Atzīmējiet, kas der
reason-language = Teksta valoda
reason-your-text = Jūsu teksts
reason-your-text-hint = To ielīmēsiet veidlapā. Nerakstiet to, kam jāpaliek privātam.
reason-length = Rakstzīmes: { $count }
reason-length-short = Rakstzīmes: { $count }. 2024. gadā kādam prasīja vismaz 100.

wizard-check-title = Pārbaudiet savas atbildes
wizard-check-lead = Katru no tām var mainīt. Veidlapu atvērsiet nākamajā lapā.
check-nothing-sent = Nekas vēl nav nosūtīts.
check-platform = Platforma
check-person = Konta īpašnieks
check-residence = Kur jūs dzīvojat
check-email = Saziņa
check-linked = Saistītie konti
check-reason = Jūsu iemesls
check-no-reason = Iemesls nav norādīts
check-not-provided = Nav norādīts
check-part-and-country = { $part }, { $country }
check-change = Mainīt
check-change-spoken = Mainīt: { $what }

## What is missing, and what to do

problem-title = Kaut kas nav kārtībā
problem-go-on = Ja viss ir pareizi, vēlreiz nospiediet “Turpināt”.
problem-choose-platform = Izvēlieties platformu.
problem-choose-person = Izvēlieties, kam pieder konts.
problem-enter-name = Ierakstiet vārdu.
problem-choose-lives = Izvēlieties, kur dzīvojat.
problem-choose-country = Izvēlieties valsti.
problem-email-empty = Ierakstiet e-pastu. Tajā pienāks atbilde.
problem-email-not-an-address = Pārbaudiet e-pastu. Tam jāizskatās šādi: name@example.eu.
problem-email-did-you-mean = Pārbaudiet e-pastu. Vai domājāt { $meant }?
problem-phone = Ierakstiet tālruņa numuru ar valsts kodu.
problem-choose-linked = Izvēlieties, vai konti ir saistīti.
problem-choose-reason = Izvēlieties, vai norādāt iemeslu.
problem-write-reason = Uzrakstiet tekstu vai izvēlieties nenorādīt iemeslu.
problem-choose-answer = Izvēlieties, kas teikts atbildē.
problem-choose-objection = Izvēlieties, par kuru kontu tā ir.
problem-paste-mail = Nav e-pasta teksta, ko lasīt. Vispirms ielīmējiet to laukā.
problem-nothing-sent = Nav nosūtīta iebilduma, pie kura tas varētu piederēt. Vispirms atveriet kontu vai nosūtiet iebildumu.
problem-given-too-large = “{ $name }” ir pārāk liels. Var glabāt failus līdz 50 MB.
problem-given-mail-too-large = “{ $name }” ir pārāk liels e-pasta vēstulei. Saglabājiet to kā PDF un dodiet mums to.
problem-given-no-file = “{ $name }” ir mape, nevis fails. Dodiet mums failus no tās.
problem-given-empty = “{ $name }” ir tukšs. Saglabājiet to no jauna un mēģiniet vēlreiz.
problem-given-unreadable = “{ $name }” nevarēja nolasīt. Nokopējiet to uz darbvirsmas un mēģiniet vēlreiz.
problem-table-too-large = “{ $name }” ir pārāk liels. Tabula var būt līdz 16 MB.
problem-table-workbook = “{ $name }” ir izklājlapas fails. Atveriet to, nokopējiet tabulu un ielīmējiet šeit. Vai arī saglabājiet kā CSV.
problem-table-not-text = “{ $name }” nav tabula. Izvēlieties CSV failu.
problem-keep = Failu “{ $name }” nevarēja noglabāt. Jūsu eksemplārs ir neskarts. { $why }
problem-paper-make = Dokumentu nevarēja izveidot. Nekas netika mainīts.
problem-paper-evidence = Faila “{ $name }” nav vai tas ir mainīts, tāpēc arhīvs nav izveidots. Izņemiet to no saraksta vai nolieciet atpakaļ.
problem-paper-no-program = Neviena programma to nevarēja atvērt. Tas ir jūsu faila mapē.
problem-paper-unsaved = Vieta netika izvēlēta. Varat saglabāt to blakus savam failam.
save-paper-beside = Saglabāt blakus manam failam
problem-no-browser = Neviena pārlūkprogramma neatvērās. Nokopējiet adresi un ielīmējiet to pārlūkā.
problem-browser-slow = Pārlūks vēl neatbild. Ja nekas neatveras, nokopējiet adresi uz pārlūku.
problem-nothing-to-paste = Nav teksta, ko ielīmēt. Vispirms nokopējiet tekstu, tad vēlreiz nospiediet “Ielīmēt”.
problem-paste-too-long = Nokopētais teksts šim laukam ir pārāk garš. Kopējiet tikai vajadzīgo daļu.
problem-paste-missed = Nekas netika ielīmēts: jūs pārgājāt uz citu vietu. Vēlreiz nospiediet “Ielīmēt”.
problem-clipboard = Kopēt neizdevās. Iezīmējiet tekstu ar peli un nospiediet Ctrl un C.
problem-folder = Mapi nevarēja parādīt. Nokopējiet vietu un atveriet to savā failu pārlūkā.
problem-no-dialog = Nekas netika izvēlēts. Ja faila izvēles logs neatvērās, ierakstiet ceļu zemāk.

## Filing

filing-title = Aizpildiet Metas veidlapu
filing-title-letter = Rakstiet vēstuli
filing-lead = Mēs atveram oficiālo lapu jūsu pārlūkā. Tur jūs to nosūtāt. Šī programma nevar to nosūtīt jūsu vietā.
filing-lead-letter = Izdrukājiet tekstu, parakstiet un nosūtiet pa pastu. Šī programma nevar to nosūtīt jūsu vietā.
filing-address = Oficiālā adrese
filing-postal-address = Pasta adrese
filing-open-form = Atvērt veidlapu
filing-open-page = Atvērt Metas lapu
filing-worked = Šādi jūs nosūtījāt par kontu { $account }: { $date }.
filing-on-phone = Darīt manā tālrunī
filing-log-in-first = Vispirms tajā pašā pārlūkā piesakieties pareizajā kontā.
filing-known = Pēdējoreiz redzēts mūsu avotos: { $date }. { $confidence }
confidence-primary = Publicējis uzņēmums vai iestāde.
confidence-confirmed = Apstiprina vairāki avoti: { $sources }.
confidence-single = Tikai no viena avota.
confidence-disputed = Avotos ir pretrunas.
confidence-known = Vispārzināms.
confidence-inferred = Secināts no citiem avotiem.
copy = Kopēt
copied = Nokopēts
paste = Ielīmēt
paste-spoken = { $paste }: { $what }
copy-again = Kopēt vēlreiz
copy-by-hand = Šobrīd kopēšana šajā datorā nedarbojas. Iezīmējiet tekstu zemāk un nokopējiet ar tastatūru vai peli.
copy-spoken = { $copy }: { $what }
field-name = Jūsu vārds
field-email = Jūsu e-pasts
field-phone = Jūsu tālruņa numurs
field-country = Jūsu valsts
field-reason = Jūsu teksts
field-with-need = { $field } ({ $need })
need-required = jāaizpilda
need-prefilled = varbūt jau aizpildīts
need-optional = neobligāti
need-if-asked = ja prasa
value-leave-empty = Jūs izvēlējāties nenorādīt iemeslu. Atstājiet tukšu.
value-reason-needed = Te vajadzīgs teksts. Ejiet atpakaļ un pievienojiet īsu tekstu.
value-fill-in-yourself = To jūs aizpildāt pašā lapā.
copied-address = Adrese nokopēta. Ielīmējiet to pārlūkā.
copied-postal-address = Pasta adrese nokopēta.
copied-for-phone = Adrese un teksts nokopēti. Ielīmējiet tos ziņā, ko sūtāt sev.
copied-file-path = Faila vieta nokopēta.
copied-sent-text = Jūsu teksts nokopēts.
copied-letter = Vēstule nokopēta.
copied-contact = Nokopēts. Ielīmējiet, kur vajag.
copied-name = Jūsu vārds nokopēts. Ielīmējiet to veidlapā.
copied-email = Jūsu e-pasts nokopēts. Ielīmējiet to veidlapā.
copied-phone = Jūsu tālruņa numurs nokopēts. Ielīmējiet to veidlapā.
copied-country = Jūsu valsts nokopēta.
copied-reason = Jūsu teksts nokopēts. Ielīmējiet to veidlapā.
see-title = Ko jūs redzēsiet
see-title-letter = Kas jādara
see-phone-title = Tālrunī
see-no-password = Šī programma nekad neprasa paroli. Paroles un kodus rakstiet tikai pašas Metas lapā.
schematic-send = Iesniegt
schematic-hint = Vienkāršs zīmējums. Īstā lapa var izskatīties citādi.
look-for-title = Kādus vārdus lapā meklēt
look-for-line = { $language }: { $words }
look-for-word = “{ $word }”
good-to-know-title = Noderīgi zināt
happened-title = Kas notika?
happened-sent = Es nosūtīju
happened-not-yet = Vēl ne
happened-missing = Es neredzu veidlapu
happened-else = Kaut kas cits
happened-hint = Nekas netiek uzskatīts par nosūtītu, kamēr jūs to nepasakāt.

## Drawings of forms and ways

drawing-form = Veidlapa
drawing-scroll = Ritiniet līdz beigām
drawing-code = Kods no e-pasta
drawing-of-form = Veidlapas zīmējums.
drawing-of-path = Ceļa zīmējums.
drawing-says-scroll = Tā ir lapas beigās.
drawing-says-choose = “{ $question }”: izvēlieties “{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Pēc tam poga “{ $button }”.
drawing-says-code = Pēc tam lauks kodam no e-pasta.
drawing-says-press = { $mark }, { $title }: nospiediet “{ $entry }”.
drawing-says-form = Pēc tam atveras veidlapa.

## On a phone

phone-title = Darīt tālrunī
phone-lead = Pavērsiet tālruņa kameru pret kvadrātkodu. Tad nospiediet saiti, ko rāda tālrunis.
phone-page = 1. Lapa
phone-page-no-room = Kodam nepietiek vietas. Palieliniet logu vai nosūtiet adresi sev, kā aprakstīts šajā lapā.
phone-text = 2. Jūsu teksts
phone-text-lead = Kad veidlapa ir atvērta, nolasiet arī šo kodu. Nokopējiet tekstu tālrunī un ielīmējiet veidlapā.
phone-text-code = Kvadrātkods ar jūsu tekstu
phone-text-long = Teksta kodam nepietiek vietas. Nosūtiet tekstu sev, kā aprakstīts šajā lapā.
phone-send-title = Vai arī nosūtiet to sev
phone-send-address = Adrese
phone-send-both = Adrese un jūsu teksts
phone-send-lead = Nokopējiet un ielīmējiet e-pastā vai ziņā, ko sūtāt sev. Atveriet to tālrunī.
phone-app-title = Vai veidlapas vietā atveras lietotne?
phone-app = Tālrunī saite var atvērt lietotni. Tad nokopējiet adresi uz tālruņa pārlūku. Ja veidlapas joprojām nav, nospiediet “Es neredzu veidlapu” zemāk.
phone-steps = Soļi jūsu tālrunī
phone-steps-lead = Kvadrātkods lapu atver uzreiz. Tad turpiniet ar soli, kas atbilst.

## The small window beside the browser

companion-show = Mazs logs blakus pārlūkam
companion-leave = Atpakaļ uz lielo logu
companion-title = { $step }. solis no { $steps }
companion-next = Nākamais solis
companion-previous = Iepriekšējais
companion-last = Šis ir pēdējais solis. Kad tas izdarīts, zemāk pasakiet, kas notika.

## I don't see the form

missing-title = Ko jūs redzat tās vietā?
missing-lead = Izvēlieties līdzīgāko. Programma atceras, kur palikāt.
seen-login = Lapa, kurā jāpiesakās
seen-about-ai = Lapa par Meta AI
seen-not-available = “Nav pieejams” vai lapa, kuras nav
seen-only-information = Tikai informācija, nav ko aizpildīt
seen-app-opened = Pārlūka vietā atvērās lietotne
seen-other-language = Valoda, ko es nesaprotu
seen-wrong-account = Atvērts ir cits konts
seen-blocked = Kļūda, vai arī nevaru nospiest “Submit” (iesniegt)
seen-something-else = Kaut kas cits
advice-title = Mēģiniet tā
advice-login = Vispirms tur piesakieties. Tad atgriezieties šajā logā un atveriet lapu vēlreiz. Meta veidlapu rāda tikai pēc pieteikšanās.
advice-about-ai = Pārbaudiet, vai tur atvērts pareizais konts. Tad ritiniet līdz lapas beigām: tur bieži ir veidlapa vai saite uz to.
advice-not-available = Izslēdziet VPN, ja to lietojat, jo Meta skatās, kurā valstī jūs esat. Ja lapas joprojām nav, ņemiet nākamo adresi.
advice-only-information = Meklējiet tekstā vārdu “object” (iebilst) un nospiediet to. Ritiniet arī līdz lapas beigām. Ja vēl nepieteicāties, dariet to vispirms.
advice-app-opened = Nokopējiet adresi. Ielīmējiet to pārlūka adreses joslā, vislabāk datorā.
advice-other-language = Vairums pārlūku prot lapu iztulkot. Soļi paliek tie paši: e-pasts, teksts, “Submit” (iesniegt).
advice-wrong-account = Izrakstieties tur. Piesakieties kontā, par kuru iebilstat. Tad atveriet lapu vēlreiz.
advice-blocked = Uzņemiet ekrānuzņēmumu ar ziņojumu un paturiet to. Mēģiniet citā pārlūkā vai vēlreiz rīt.
advice-something-else = Aizveriet lapu un atveriet vēlreiz, ja var, citā pārlūkā. Ja tas nelīdz, ņemiet nākamo adresi.
advice-try-again = Vēlreiz mēģināt to pašu lapu
advice-next-route = Vai arī izmantojiet nākamo veidu
advice-use-next = Izmantot šo veidu
used-up-title = Jūs izmēģinājāt visu, ko zinām
used-up-lead = Tas parāda, ka pūlējāties. Paturiet ekrānuzņēmumus ar redzēto.
used-up-letter = Tagad rakstiet iebildumu vēstulē
used-up-letter-why = Vēstulei veidlapu nevajag, un ierakstīts sūtījums to pierāda.
used-up-letter-button = Rakstīt vēstuli
used-up-advice = Lūdziet padomu iestādei
used-up-no-authority = Mēs vēl nezinām jūsu iestādi. Pievienojiet atbildēm valsti vai mēģiniet vēlreiz pēc dažām dienām.
authority-as-of = Adrese pēdējoreiz apstiprināta: { $date }
authority-languages = Pieņem šādās valodās: { $languages }
authority-dublin = Metas lietās vadošā iestāde ir Īrijas iestāde Dublinā. Jūsu iestāde pieņem sūdzību, nodod to tālāk un turpina ar jums sazināties.
authority-open = Atvērt iestādes sūdzību lapu
authority-open-website = Atvērt iestādes vietni
authority-email = E-pasts: { $address }
authority-phone = Tālrunis: { $number }
authority-part = Kurā valsts daļā jūs dzīvojāt?
authority-country = Kurā valstī jūs dzīvojāt?
authority-official-list = Eiropas iestāžu saraksts: edpb.europa.eu
else-title = Kas vēl notika?
else-lead = Viss paliek, kā ir, kamēr te neko neizvēlaties.
else-earlier-title = Es nosūtīju agrākā dienā
else-earlier-button = Es nosūtīju šajā dienā
else-route-title = Gribu izmantot citu veidu
else-note-label = Gribu kaut ko pierakstīt
else-note-hint = Tas glabāsies pie šī iebilduma.
else-note-button = Saglabāt šo piezīmi

## After sending

sent-title = Kas notiks tālāk
sent-lead = Jūsu iebildums ir pārskatā. Tas tur paliks, līdz viss būs nokārtots.
sent-on = Nosūtīts: { $date }
sent-look-for = Kam pievērst uzmanību
sent-by-when = Līdz kuram laikam
sent-we-remember = Atveriet šo programmu, kad pienāk atbilde vai kad šī diena pagājusi. Tad pārskats parādīs nākamo soli.
sent-next-account = Iebilst par nākamo kontu
sent-show-record = Rādīt gaitu
sent-to-desk = Uz pārskatu
why-title = Kāpēc šāds datums: { $date }?
why-stopped-title = Kāpēc nav datuma?
why-start = Skaita no nosūtīšanas dienas: { $date }.
why-start-posted = Skaita no šīs dienas: { $date }. Jūs sūtījāt pa pastu. Vēstulei atvēlam trīs dienas, jo neviens mums nesaka, kad tā pienāca.
why-start-delivered = Skaita no dienas, kad vēstule pienāca: { $date }.
why-start-reminder = Skaita no dienas, kad atgādinājāt: { $date }.
why-start-complaint = Skaita no dienas, kad iesniedzāt sūdzību: { $date }.
why-start-authority = Skaita no pēdējās dienas, kad rakstījāt jūs vai iestāde: { $date }.
why-start-recheck = Skaita no piekrišanas vai pēdējās pārbaudes dienas: { $date }.
why-paused = Laiks stāvēja, kamēr gaidīja jūsu atbildi. No: { $from }. Līdz: { $to }.
why-late-extension = Vairāk laika lūdza: { $date }. Tas bija pēc pirmā mēneša, tāpēc neskaitās.
why-later-title = Otrs, vēlāks datums
why-later = Jums uzdeva jautājumu. Uzņēmums var teikt, ka mēnesis sākās tikai ar jūsu atbildi: { $date }. Tad tam jāatbild līdz šai dienai: { $due }. Sagaidiet šo dienu, pirms atgādināt.
why-question-open = Kamēr jautājums ir atklāts, uzņēmums var teikt, ka laiks neiet. Atbildiet drīz.
why-stopped = Laiks stāv, jo jums kaut ko jautāja. Kopš: { $date }. Tas atkal ies, kad atbildēsiet.
why-extended = Vairāk laika paziņoja pirmajā mēnesī. Tad likums dod trīs mēnešus no sākuma.
why-moved = Šo dienu neuzskata par pēdējo: { $date }. Iemesls: { $why }.
why-weekend = nedēļas nogale

answer-title = Vai Meta atbildēja?
answer-title-authority = Vai iestāde vai Meta atbildēja?
answer-what = Kas tajā teikts?
answer-lead = { $account }, { $platform }. Apskatiet e-pasta vēstuli vai ziņu un izvēlieties, kas tajā teikts.
answer-accepted = Jā, iebildumu ņem vērā
answer-accepted-hint = Saka, ka jūsu iebildumu ievēros. Teikums ar “ja” ir tikai paziņojums visiem.
answer-refused = Iebildumu noraida
answer-refused-hint = Saka nē vai to, ka neko vairāk nedarīs
answer-more-asked = Prasa no manis papildu informāciju
answer-more-asked-hint = Jautājums vai lūgums pierādīt, kas jūs esat
answer-reasons-asked = Jautā, pret kuru datu izmantošanu iebilstu un kāpēc
answer-reasons-asked-hint = WhatsApp to jautā e-pastā.
answer-other-company = Saka, ka atbildīgs ir cits uzņēmums
answer-other-company-hint = Piemēram, WhatsApp var norādīt uz Metu
answer-other-form = Lūdz, lai izmantoju citu veidlapu
answer-other-form-hint = Saka, ka šī veidlapa vai adrese nav īstā
answer-more-time = Lūdz vairāk laika
answer-more-time-hint = Saka, ka vajag ilgāk, un kāpēc
answer-receipt = Tikai ziņa, ka tas saņemts
answer-receipt-hint = Saka, ka tas pienāca. Arī kods nav atbilde.
answer-authority-news = Iestāde rakstīja, bet bez lēmuma
answer-authority-news-hint = Tā saņēma sūdzību vai raksta, cik tālu tikts
answer-authority-agreed = Iestāde man piekrīt
answer-authority-agreed-hint = Tā atzina likuma pārkāpumu, vai uzņēmums piekāpās
answer-authority-disagreed = Iestāde nepiekrīt vai slēdza lietu
answer-authority-disagreed-hint = Varat lūgt tiesu pārbaudīt šo lēmumu
answer-no-answer = Tā nav atbilde. Tikai glabāt failu
answer-no-answer-hint = Paziņojums, kods, attēls, pasta kvīts
answer-lead-any = Izvēlieties, kas tajā teikts un par kuru kontu.
answer-which = Par kuru kontu tā ir?
answer-which-more = Jums ir vēl citi konti. Atrodiet pareizo pārskatā un tur nospiediet “Es saņēmu atbildi”.
answer-other-account = Šķiet, ka šī e-pasta vēstule ir par kontu { $account }. Pārbaudiet, kurš konts izvēlēts zemāk.
answer-files = Ko jūs pievienojāt
answer-files-lead = Ievelciet šajā logā e-pasta vēstuli, attēlu vai PDF. To glabās nemainītu blakus jūsu failam. Nekas netiek sūtīts.
answer-choose-file = Izvēlēties failu
answer-paste = Vai arī ielīmējiet e-pasta tekstu
answer-paste-hint = Kopējiet to visu, ja var, ar sūtītāju un datumu
answer-read = Nolasīt
answer-leave-out = Izlaist
answer-leave-out-spoken = Izlaist: { $name }
reading-title = Kas šī e-pasta vēstule varētu būt
reading-likely = Šķiet, tas ir: { $kind }. Lemjat jūs.
reading-perhaps = Tas varētu būt: { $kind }. Pārāk daudz kas runā pretī, tāpēc neko neizvēlējāmies.
reading-unknown = Mēs nevaram pateikt. Izlasiet un izvēlieties jūs.
reading-known = Kas par to zināms
reading-for = Kas par to liecina
reading-against = Kas runā pretī vai trūkst
reading-proof = E-pastu var uzrakstīt jebkurš. Facebook savas nesenās vēstules uzskaita jūsu iestatījumos, drošības sadaļā. Šaubu gadījumā skatiet tur.
mail-accepted = iebildumu ņem vērā
mail-refused = iebildumu noraida
mail-more-asked = no jums prasa papildu informāciju
mail-other-company = atbildīgs ir cits uzņēmums
mail-other-form = lūdz citu veidlapu
mail-more-time = lūdz vairāk laika
mail-receipt = tikai ziņa, ka tas saņemts
mail-announcement = paziņojums visiem, nevis atbilde
mail-code = kods, ko ievadīt, nevis atbilde
mail-not-from-meta = tas nav no Metas
for-phrase = Tajā teikts: “{ $words }”
for-code = Tajā ir kods: “{ $words }”
for-sender = Sūtītājs ir { $domain }. Zināms, ka Meta raksta no turienes.
for-looks-like = { $domain } atdarina { $brand }.
for-name-looks-like = Sūtītājs saucas “{ $name }”, bet vēstule nāk no { $domain }.
for-date = Vēstules datums: { $mail }. Iebildums nosūtīts: { $filed }.
for-address = Tā sūtīta uz { $address }, šī konta adresi.
for-authentication = Jūsu e-pasta pakalpojums apstiprina, ka tā tiešām nāk no { $domain }.
doubt-nothing-known = Tajā nav neviena vārda, ko pazīstam no Metas.
doubt-not-verbatim = Vārdi ir līdzīgi Metas vārdiem, bet tieši tādus mēs nezinām.
doubt-conditional = Tajā ir nosacījums “{ $word }”: “{ $words }”
doubt-denied = Tas var nozīmēt nē, jo ir “{ $word }”: “{ $words }”
doubt-told = Tas tikai pārstāsta kāda teikto, jo ir “{ $word }”: “{ $words }”
doubt-question = Tas ir jautājums: “{ $words }”
doubt-quoted = Šie vārdi ir citātā vai vecākā e-pasta vēstulē: “{ $words }”
doubt-in-passing = Šie vārdi ir cita teksta vidū: “{ $words }”
doubt-announces = To Meta raksta visiem: “{ $words }”
doubt-invites = Tas aicina cilvēkus iebilst: “{ $words }”
doubt-reverses = Tas kaut ko atsauc: “{ $words }”
doubt-contradiction = Tajā teikts reizē gan viens, gan otrs: { $kinds }.
doubt-parts-differ = Vienkāršajā tekstā un noformētajā tekstā teikts atšķirīgi.
doubt-cut = Tas ir garāks par to, ko nolasījām.
doubt-broken = Daļu no tā nevarēja nolasīt.
doubt-no-sender = Tajā nav norādīts sūtītājs.
doubt-several-senders = Tajā norādīts vairāk nekā viens sūtītājs.
doubt-sender-unlisted = { $domain } nav mūsu Metas adrešu sarakstā.
doubt-forwarded = Tas ir pārsūtīts. Tāpēc sūtītājs un datums nav droši zināmi.
doubt-authentication-failed = Jūsu e-pasta pakalpojums konstatēja, ka sūtītājs nav īsts.
doubt-authentication-other = Jūsu e-pasta pakalpojums kā sūtītāju zina tikai { $domain }.
doubt-authentication-missing = Jūsu e-pasta pakalpojums neko nerakstīja par to, vai sūtītājs ir īsts.
doubt-no-date = Tajā nav datuma.
doubt-date-before = Vēstules datums: { $mail }. Tas ir pirms jūsu iebilduma, kas nosūtīts: { $filed }.
doubt-date-ahead = Vēstules datums vēl nav pienācis: { $date }.
doubt-not-filed = Jūs nenosūtījāt nevienu iebildumu, uz kuru tā varētu atbildēt.
doubt-no-address = Tajā nav norādīts saņēmējs.
doubt-other-address = Tā sūtīta uz { $address }. Nevienam jūsu kontam šeit tādas adreses nav.
doubt-several-accounts = Tā var būt atbilde par vairākiem jūsu kontiem.
doubt-no-such-account = Nevienam { $platform } kontam šeit nav tādas adreses.
doubt-platform-unclear = Tajā minētas vairākas platformas.
answer-when = Kad tā pienāca?
when-title = Kurā dienā?
answer-keep = Paturiet e-pasta vēstuli vai uzņemiet ziņas ekrānuzņēmumu. Tas ir jūsu pierādījums.
answer-record = Pierakstīt

## One account

account-all = Visi iebildumi
account-edit = Labot
account-delete = Dzēst šo kontu šeit
account-delete-hint = To tikai izņems no pārskata. Varat to atjaunot.
account-file-anyway = Iebilst arī par šo
account-replied = Es atbildēju
account-reminded = Es atgādināju
account-complained = Es iesniedzu sūdzību iestādei
account-delivered = Mana vēstule pienāca
account-rechecked = Pārbaudīju. Viss ir kā bija
account-write-reply = Rakstīt atbildi
account-write-reminder = Rakstīt atgādinājumu
account-write-company-complaint = Sūdzēties uzņēmumam
account-write-authority-complaint = Sūdzēties iestādei
account-write-objection = Rakstīt vēstuli
options-waiting = Ja divās dienās nekas nepienāk, skatiet surogātpasta mapē. Saņemto e-pasta vēstuli ievelciet šajā logā.
options-waiting-no-date = Likums termiņu nenosaka. Ja gaidāt pārāk ilgi, atgādiniet. Vēstuli rakstīsim kopā ar jums.
options-overdue-remind = Vispirms atgādiniet. Vēstuli rakstīsim kopā ar jums. Tajā būs jūsu iebilduma diena.
options-overdue-complain = Ja tas nelīdz, varat sūdzēties iestādei. Tas ir bez maksas.
options-overdue-company = Ja tas nelīdz, varat sūdzēties uzņēmumam. Kopš 2026. gada 19. jūnija tam jāapstiprina saņemšana 30 dienās.
options-overdue-none = Atgādiniet. Vēstuli rakstīsim kopā ar jums.
options-complain = Tagad varat sūdzēties iestādei. Tas ir bez maksas, un vēstuli rakstīsim kopā ar jums.
options-company = Tagad varat sūdzēties uzņēmumam. Vēstuli rakstīsim kopā ar jums.
options-complaint-received = Ja rezultāta nav, varat sūdzēties iestādei ICO. Izmantojiet tās lapu zemāk.
options-ico = Tagad varat sūdzēties iestādei ICO. Izmantojiet tās lapu zemāk.
options-court = Varat lūgt tiesu, lai tā liek iestādei rīkoties. Padomu var dot jurists vai patērētāju centrs.
options-court-decision = Varat lūgt tiesu pārbaudīt lēmumu. Termiņš ir īss, un tas norādīts lēmumā.
options-swiss = Šveicē var lemt tiesa. Varat arī ziņot iestādei, kas norādīta zemāk.
options-brazil = Varat nosūtīt iesniegumu iestādei, kas norādīta zemāk. Pievienojiet pierādījumu, ka vērsāties uzņēmumā.
options-refused-read = Izlasiet iemeslus. Uzņēmumam jāparāda, kāpēc tā iemesli ir svarīgāki par jūsējiem.
options-refused-reasons = Izlasiet iemeslus un saglabājiet tos.
options-more-asked = Atbildiet e-pastā saviem vārdiem. Nesūtiet personas apliecības kopiju, ja nav nopietna iemesla šaubīties.
options-reasons-asked = Atbilde jums ir sagatavota. Nosūtiet to kā atbildi uz viņu e-pasta vēstuli.
options-other-company = Iesniedziet nākamajā veidā. Saglabājiet viņu atbildi.
options-other-form = Iesniedziet nākamajā veidā. Saglabājiet viņu atbildi.
options-recheck = Vēlreiz atveriet oficiālo lapu. Pārbaudiet, vai iebildums joprojām redzams un vai Metai nav jaunas veidlapas.
options-authority = Jūsu iestāde
timeline-title = Kas līdz šim notika
timeline-due = Uzņēmuma atbildes termiņš
timeline-was-due = Uzņēmuma atbildes termiņš bija
timeline-later = Vēlākais, ja skaita no jūsu atbildes
timeline-reminder = Beidzas atgādinājuma laiks
timeline-acknowledgement = Uzņēmumam jāapstiprina, ka saņēma sūdzību
timeline-authority = Iestādei jāsniedz jaunas ziņas
timeline-recheck = Jāpārbauda, vai viss ir kā bija
event-prepared = Jūs to sagatavojāt
event-form-opened = Jūs atvērāt lapu
event-form-missing = Jūs neredzējāt veidlapu: { $seen }
event-sent = Jūs to nosūtījāt
event-delivered = Jūsu vēstule pienāca
event-receipt = Uzņēmums rakstīja, ka tas pienāca
event-accepted = Uzņēmums to ņēma vērā
event-refused = Uzņēmums to noraidīja
event-more-asked = Uzņēmums prasīja papildu informāciju
event-reasons-asked = Jums jautāja, pret kuru izmantošanu iebilstat un kāpēc
event-replied = Jūs atbildējāt
event-other-company = Jums norādīja citu uzņēmumu
event-other-form = Jums lūdza izmantot citu veidlapu
event-more-time = Uzņēmums lūdza vairāk laika
event-reminded = Jūs atgādinājāt
event-letter = Jūs nosūtījāt vēstuli ({ $letter })
event-authority-news = Iestāde rakstīja
event-authority-agreed = Iestāde jums piekrita
event-authority-disagreed = Iestāde nepiekrita vai slēdza lietu
event-rechecked = Jūs pārbaudījāt, vai viss ir kā bija
event-note = Piezīme: { $note }
kept-title = Glabājas pie šī iebilduma
kept-sent = Ko jūs nosūtījāt
kept-sent-on = Tieši tāds, kāds tas bija: { $date }
kept-nothing-sent = Nekas vēl nav nosūtīts.
kept-letter-on = Nosūtīšanas diena: { $date }. Saņēmējs: { $to }
kept-evidence = Pierādījumi
kept-evidence-none = Vēl nav neviena faila. Ievelciet šeit e-pasta vēstuli, attēlu vai PDF.
kept-evidence-added = Pievienots: { $date }. { $size }
kept-evidence-missing = Šis fails vairs nav savā mapē.
kept-evidence-changed = Šis fails pēc noglabāšanas ir mainīts.
kept-evidence-remove = Izņemt no saraksta
kept-evidence-remove-spoken = Izņemt no saraksta: { $name }
kept-evidence-folder = Rādīt mapi
kept-evidence-add = Pievienot failu
size-bytes = { $count } B
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Jūsu iebildums vēstulē
letter-title-reply = Jūsu atbilde
letter-title-reminder = Jūsu atgādinājums
letter-title-company-complaint = Jūsu sūdzība uzņēmumam
letter-title-authority-complaint = Jūsu sūdzība iestādei
letter-lead = Ierakstiet to, kā trūkst. Vēstule mainās, kamēr rakstāt. No šejienes nekas netiek sūtīts.
letter-name = Jūsu vārds un uzvārds
letter-name-hint = Kā to rakstāt vēstulēs
letter-address = Jūsu pasta adrese
letter-address-hint = Iela, pasta indekss, pilsēta un valsts, bez jūsu vārda
letter-town = Kur jūs rakstāt
letter-town-hint = Jūsu pilsēta. Tā stāv pirms datuma.
letter-phone = Jūsu tālruņa numurs
letter-phone-hint = To varat nerakstīt.
letter-reference = Lietas numurs
letter-reference-hint = Ja jums to deva. Tas bieži ir e-pasta vēstules tematā.
letter-reason = Jūsu iemesls
letter-reason-hint = Saviem vārdiem un vēstules valodā. Tas padara vēstuli spēcīgāku.
letter-company = Par kuru uzņēmumu?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Vai pēc jūsu lūguma to skata tiesa?
letter-court-yes = Jā, to skata tiesa
letter-court-no = Nē, tiesa to neskata
letter-may-be-named = Vai iestāde drīkst uzņēmumam teikt, kas jūs esat?
letter-may-be-named-yes = Jā, drīkst
letter-may-be-named-no = Nē, lūdzu to neteikt
letter-language = Vēstules valoda
letter-sheet = Vēstule
letter-missing = Vēstule parādīsies te, kad nekā netrūks.
letter-missing-right = Vietai, kur dzīvojāt, šādas vēstules nav.
letter-missing-name = Trūkst jūsu vārda un uzvārda.
letter-missing-address = Trūkst jūsu pasta adreses.
letter-missing-town = Trūkst vietas, kur rakstāt.
letter-missing-email = Trūkst konta e-pasta adreses. Pievienojiet to labošanas lapā.
letter-missing-account = Trūkst konta nosaukuma. Pievienojiet to labošanas lapā.
letter-missing-company = Mēs nezinām, kam rakstīt.
letter-missing-sent = Nekas vēl nav nosūtīts.
letter-missing-deadline = Nav termiņa, līdz kuram uzņēmumam jāatbild.
letter-missing-occasion = Vēl nav par ko rakstīt: termiņš nav beidzies, un iebildums nav noraidīts.
letter-missing-question = Nav jautājuma, kas gaidītu jūsu atbildi.
letter-missing-reason = Trūkst jūsu iemesla.
letter-missing-authority = Mēs vēl nezinām jūsu iestādi.
letter-missing-court = Pasakiet, vai to skata tiesa.
letter-missing-may-be-named = Pasakiet, vai uzņēmums drīkst zināt, kas jūs esat.
letter-note-company-blank = Nezinām, kurš uzņēmums ir atbildīgs jūsu valstī. Tā nosaukums ir Metas privātuma politikā jūsu valstij. Aizpildiet tukšās rindas.
letter-note-address-blank = Mēs nezinām tā pasta adresi. Atrodiet to privātuma politikā jūsu valstij un aizpildiet tukšās rindas.
letter-note-other-language = Šī iestāde prasa valodu, kurā mums vēstules nav. Te tā ir angliski. Vispirms lūdziet to iztulkot.
letter-text = Vēstule jūsu vārdiem
letter-text-hint = Jūsu labojumi paliek arī tad, ja maināt kādu atbildi
letter-compose = No jauna izveidot no atbildēm
letter-change = Labot tekstu
letter-empty = Vēstule ir tukša. Uzrakstiet to vai no jauna izveidojiet no savām atbildēm.
letter-copy = Kopēt vēstuli
letter-pdf = Saglabāt kā PDF
letter-docx = Saglabāt labošanai (Word)
letter-how-reply = Nosūtiet to kā atbildi uz viņu e-pasta vēstuli: nokopējiet un ielīmējiet tur.
letter-how-authority = Ielīmējiet vēstuli iestādes sūdzību lapā vai nosūtiet pa pastu. Pa pastu sūtītu vēstuli parakstiet ar roku.
letter-how-company = Izdrukājiet un parakstiet to. Nosūtiet ierakstītā sūtījumā un paturiet kvīti. Ātrāk var to iekopēt tajā pašā veidlapā.
letter-sent-title = Vai jūs to nosūtījāt?
letter-sent-hint = Nosūtītais tad glabājas tieši tāds, kāds tas ir te.
letter-sent = Es nosūtīju
letter-discard = Izmest šo vēstuli
letter-kind-objection = iebildums vēstulē
letter-kind-reply = atbilde
letter-kind-reminder = atgādinājums
letter-kind-company-complaint = sūdzība uzņēmumam
letter-kind-authority-complaint = sūdzība iestādei
kept-letters = Vēstules
kept-letter-go-on = Turpināt rakstīt
kept-letter-go-on-spoken = Turpināt rakstīt: { $letter }
papers-title = Drukāt, saglabāt un nodot tālāk
papers-title-found = { $count ->
    [1] Dokumenti par atrasto kontu
    [zero] Dokumenti par { $count } atrastajiem kontiem
    [one] Dokumenti par { $count } atrasto kontu
   *[other] Dokumenti par { $count } atrastajiem kontiem
}
papers-record = Izraksts (PDF)
papers-print = Atvērt drukāšanai
papers-calendar = Datums manam kalendāram
papers-calendar-all = Datumi manam kalendāram
papers-table = Tabula izklājlapai (CSV)
papers-bundle = Viss sūdzībai (ZIP)
papers-bundle-hint = Jūsu vēstules, nosūtītais, visi pierādījumu faili un saraksts, kas rāda, vai kāds fails ir mainīts.
paper-footer = {"{page}"}. lapa no {"{pages}"}
record-title = Izraksts: { $account }
record-title-all = Izraksts par visiem iebildumiem
record-made = Izveidots ar Veto Desk: { $date }. Te redzams, kas tur tika pierakstīts.
record-person = Persona
record-platform = Platforma
record-account = Konts
record-law = Likums
record-status = Statuss
record-sentence = Vārdos
record-sent-on = Nosūtīts
record-sent-to = Saņēmējs
record-when = Diena
record-what = Kas notika
record-file = Fails
record-added = Pievienots
record-size = Lielums
record-sum = Kontrolsumma (SHA-256)
record-letter = Nosūtīta vēstule ({ $letter }): { $date }
record-total = Konti
record-due = Termiņš
record-evidence = Noglabātie faili
record-annex = { $number }. pielikums
calendar-summary = { $what }: { $account }
calendar-name = Datumi
bundle-name = Sūdzība { $account }
papers-record-all = Izraksts par visiem (PDF)
kept-linked = Saistīti kontu centrā (Accounts Centre)
kept-note = Jūsu piezīme
edit-title = Šī konta labošana
edit-lead = Izmaiņas saglabājas, kamēr rakstāt. Jau nosūtītais paliek, kā bija.
edit-person = Konta īpašnieks
edit-person-hint = Atstājiet tukšu, ja konts ir tikai jūsu.
edit-note = Piezīme
edit-note-hint = Viss, ko gribat atcerēties
edit-done = Gatavs
kept-linked-none = Neviens nav atzīmēts.
kept-linked-change = Skatīt un mainīt saistītos kontus
linked-title = Saistītie konti
linked-lead = Meta savā “Accounts Centre” (kontu centrā) var saistīt kontus. Atzīmējiet šeit, kurus tā saistīja. Pie Metas tas neko nemaina.
linked-back = Atpakaļ pie konta
linked-now = Saistīts ar
linked-with-none = Šis konts nav saistīts ar citu.
linked-before = Vairs nav saistīti
linked-add = Saistīt vēl vienu kontu
linked-add-own = Tās pašas personas konti
linked-add-others = Citu personu konti
linked-add-none = Nav cita konta, ko varētu saistīt.
linked-find = Meklēt kontu
linked-find-hint = Vārds, e-pasts vai tālruņa numurs
linked-link = Saistīt
linked-already = Saistīts ar: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Mainīt dienu
linked-asked = Tas ir pareizi
linked-take-out = Izņemt
linked-take-out-this = Izņemt šo kontu
linked-never = Tie nekad nebija saistīti
linked-since = Kopš kura laika tie ir saistīti?
linked-choice-before = Jau pirms iebilduma
linked-choice-day = Kopš dienas, kuru zinu
linked-choice-unknown = Nezinu
linked-since-before = Cik zināms, saistīti jau pirms iebilduma.
linked-since-day = Saistīti kopš šīs dienas: { $date }.
linked-since-unknown = Saistīti. Nav zināms, kopš kura laika.
linked-until = Vairs nav saistīti kopš šīs dienas: { $date }.
cover-object = Iebilst arī par šo kontu
cover-leave = Atstāt, kā ir
cover-ask-again = Jautāt man vēlreiz
options-cover-open = Meta nesaka, vai tas iebildums attiecas uz šo kontu.
options-cover-again = Drošāk ir iebilst arī par šo kontu.
reason-cover-joined = Saistīts ar kontu { $account } kopš šīs dienas: { $date }. Tā iebildums tad jau bija ņemts vērā.
reason-cover-unknown = Saistīts ar kontu { $account }, varbūt tikai pēc tam, kad tā iebildumu ņēma vērā.
reason-cover-ended = Vairs nav saistīts ar kontu { $account } kopš šīs dienas: { $date }. Tā iebildums bija ņemts vērā pirms tam.
reason-cover-left = Uz to varbūt attiecas konta { $account } iebildums. Jūs atstājāt, kā ir: { $date }.
done-cover-left = Tas paliek, kā ir. Par šo kontu jebkurā laikā vēl varat iebilst.

## People

account-person = Konta īpašnieks: { $name }
persons-show = Personas
persons-all = Visas personas
persons-title = Personas
persons-lead = Visi, kuru iebildumus jūs te glabājat.
persons-find = Meklēt personu
persons-find-hint = Vārds vai e-pasts
persons-hide = Paslēpt personas, kurām viss nokārtots
persons-hidden = { $count ->
    [zero] { $count } personas ir paslēptas. Visi viņu konti ir apstiprināti.
    [one] { $count } persona ir paslēpta. Visi tās konti ir apstiprināti.
   *[other] { $count } personas ir paslēptas. Visi viņu konti ir apstiprināti.
}
persons-found = { $count ->
    [0] Neviens nav atrasts.
    [zero] { $count } personas
    [one] { $count } persona
   *[other] { $count } personas
}
persons-page = Personas: { $first }–{ $last } no { $count }
persons-accounts = { $count ->
    [0] Vēl nav kontu
    [zero] { $count } konti
    [one] { $count } konts
   *[other] { $count } konti
}
persons-needs = { $count ->
    [zero] jārīkojas: { $count }
    [one] jārīkojas: { $count }
   *[other] jārīkojas: { $count }
}
persons-settled = viss apstiprināts
persons-spoken = Rādīt: { $name }. { $more }
persons-add = Pievienot personu
person-unnamed = Persona bez vārda
person-lead = Izmaiņas saglabājas, kamēr rakstāt. Jau nosūtītais paliek, kā bija.
person-name = Vārds
person-name-hint = Kā jūs šo personu te saucat
person-full-name = Vārds un uzvārds
person-full-name-hint = Vēstulēm
person-email = Parastais e-pasts
person-email-hint = Piedāvās nākamajam kontam
person-phone = Tālruņa numurs
person-town = Pilsēta
person-town-hint = Vēstulē tā stāv pirms datuma.
person-address = Pasta adrese
person-address-hint = Vēstulēm, rindu pa rindai, bez vārda
person-residence = Kur dzīvo
person-residence-unknown = Vēl nav norādīts
person-residence-hint = Tas attiecas uz jauniem iebildumiem. Iesāktais un iesniegtais paliek, kā bija.
person-residence-change = Izvēlēties, kur dzīvo
person-residence-close = Paslēpt valstis
person-residence-eu = Eiropas Savienībā, valsts nav norādīta
person-residence-eea = Islandē, Lihtenšteinā vai Norvēģijā, valsts nav norādīta
person-language = Vēstuļu un iemeslu valoda
person-language-hint = To piedāvās. Katru reizi varat izvēlēties citu.
person-language-usual = Parastā
person-accounts = Konti
person-no-accounts = Vēl nav kontu.
person-object = Iebilst par citu kontu
person-object-first = Iebilst par šīs personas kontu
person-object-spoken = Iebilst par citu šīs personas kontu
person-on-desk = Rādīt pārskatā
person-same = Tā ir tā pati persona, kas …
person-back = Atpakaļ: { $name }
person-remove = Izņemt šo personu
person-remove-deleted = Pazudīs arī šīs personas dzēstie konti.
person-hand-over-title = Nodot tālāk
person-hand-over-lead = Saglabājiet failu tikai ar šo personu un tās kontiem. Cits Veto Desk var to atvērt vai pievienot jauno.
person-hand-over-evidence = Pierādījumu failu tajā nav.
person-hand-over = Nodot šīs personas daļu …
same-title = Ar ko apvienot šo personu: { $name }?
same-lead = Izvēlieties, kura konti arī pieder šai personai.
same-confirm-title = Vai tā ir viena persona: { $kept } un { $other }?
same-confirm-lead = Vispirms apskatiet, kas notiks. To uzreiz var atsaukt.
same-happens = Kas notiks
same-accounts = { $count ->
    [0] Personai { $other } nav kontu, ko pārcelt. Paliek: { $kept }.
    [zero] { $count } konti pāriet no personas { $other } pie personas { $kept }.
    [one] { $count } konts pāriet no personas { $other } pie personas { $kept }.
   *[other] { $count } konti pāriet no personas { $other } pie personas { $kept }.
}
same-goes = Personu sarakstā paliek: { $kept }. No tā pazūd: { $other }.
same-filled = { $what }: pārņem { $value }.
same-differs = Kas atšķiras
same-differing = { $what }: paliek { $kept }. Piezīmē ieraksta: { $other }.
same-residence = Kur dzīvo: paliek { $kept }, nevis { $other }.
same-stays = Nosūtītais paliek, kā bija. Nezūd neviens konts, atbilde vai piezīme.
same-another = Izvēlēties citu
same-join = Apvienot vienā personā
sheet-for = Lapa šai personai
sheet-hint = Kas izdarīts, kas sekos un līdz kuram laikam, palielinātā drukā.
sheet-print = Lapa drukāšanai
sheet-save = Saglabāt lapu
sheet-title = Iebildumi: { $name }
sheet-made = Stāvoklis šajā dienā: { $date }.
sheet-done = { $what }: { $date }
sheet-nothing-done = Nekas vēl nav nosūtīts.
sheet-next = Kas notiek tagad? { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Nav termiņa, kam sekot.
sheet-footer = Šī nav Metas programma · {"{page}"}. lapa no {"{pages}"}

## What was just done

done-account-deleted = Konts izņemts no pārskata.
done-draft-discarded = Nepabeigtais iebildums izmests.
done-answer-recorded = Atbilde pierakstīta.
done-answer-recorded-with-files = Atbilde pierakstīta. Tas, ko pievienojāt, nemainīts glabājas blakus jūsu failam.
done-note-added = Piezīme saglabāta.
done-evidence-kept = { $count ->
    [1] Fails nemainīts glabājas blakus jūsu failam.
    [zero] { $count } faili nemainīti glabājas blakus jūsu failam.
    [one] { $count } fails nemainīts glabājas blakus jūsu failam.
   *[other] { $count } faili nemainīti glabājas blakus jūsu failam.
}
done-evidence-removed = Tas vairs nav sarakstā. Pats fails paliek savā mapē.
done-letter-discarded = Vēstule izmesta.
done-paper-saved = Saglabāts: { $path }
done-step-recorded = Tas ir pierakstīts.
done-undone = Atsaukta izmaiņa: { $what }.
done-account-removed = Konts un visi ieraksti par to ir izņemti. Pierādījumu faili paliek savā mapē.
done-merged = Izmaiņas no cita datora pievienotas jūsu failam.
done-merged-hand = Pievienotas izmaiņas, kas veiktas ar roku.
done-merged-copy = Blakus jūsu failam bija vēl viena kopija. Jaunais no tās ir pievienots.
done-imported = Cits fails ir pievienots.
done-imported-nothing = Viss no tā faila jau ir jūsu pārskatā.
done-backup-used = Agrākais stāvoklis ir atjaunots. Tas, kas bija pirms tam, ir starp rezerves kopijām.
done-edited = Jūsu fails tika mainīts ārpus Veto Desk. To joprojām var nolasīt. Pārbaudiet, vai ieraksti ir pareizi.
done-unlocked = Otrs logs ir aizvērts. Tagad varat mainīt šeit.
done-person-removed = Persona izņemta.
done-persons-joined = Tagad tā ir viena persona. Te ir visi tās konti.
done-restarted = Kļūdas dēļ Veto Desk apstājās un atkal sāka darbu. Pārbaudiet, vai pēdējā izmaiņa ir te. Jūsu fails: { $path }
count-added = { $count ->
    [zero] { $count } konti ir jauni.
    [one] { $count } konts ir jauns.
   *[other] { $count } konti ir jauni.
}
count-changed = { $count ->
    [zero] { $count } konti mainīti.
    [one] { $count } konts mainīts.
   *[other] { $count } konti mainīti.
}
count-removed = { $count ->
    [zero] { $count } konti izņemti.
    [one] { $count } konts izņemts.
   *[other] { $count } konti izņemti.
}
done-account-restored = Konts atkal ir pārskatā.
done-accounts-added = { $count ->
    [zero] { $count } tabulas konti ir pārskatā. Iebildumi vēl nav sākti.
    [one] { $count } tabulas konts ir pārskatā. Iebildums vēl nav sākts.
   *[other] { $count } tabulas konti ir pārskatā. Iebildumi vēl nav sākti.
}
done-account-covered = Konts paliek kā saistīts. Otrs iebildums to ietvers, kad būs ņemts vērā.
done-pasted = Nokopētais teksts ielīmēts.
done-address-opened = Pārlūkam lūgts atvērt lapu. Ja nekas neatveras, nokopējiet adresi.
done-text-size = Teksta lielums: { $percent } %.
done-copy-saved = Kopija saglabāta: { $path }
done-file-opened = Fails atvērts.
done-several-sent = { $count ->
    [zero] { $count } iebildumi atzīmēti kā nosūtīti.
    [one] { $count } iebildums atzīmēts kā nosūtīts.
   *[other] { $count } iebildumi atzīmēti kā nosūtīti.
}
done-several-answered = { $count ->
    [zero] Atbilde pierakstīta { $count } kontiem.
    [one] Atbilde pierakstīta { $count } kontam.
   *[other] Atbilde pierakstīta { $count } kontiem.
}
done-several-deleted = { $count ->
    [zero] { $count } konti dzēsti.
    [one] { $count } konts dzēsts.
   *[other] { $count } konti dzēsti.
}
done-turn-over = { $count ->
    [1] Jūs pabeidzāt ar šo kontu.
    [zero] Jūs pabeidzāt ar visiem { $count } kontiem.
    [one] Jūs pabeidzāt ar visiem kontiem ({ $count }).
   *[other] Jūs pabeidzāt ar visiem { $count } kontiem.
}
done-set-aside = Failu, ko nevarēja nolasīt, paturējām ar jaunu nosaukumu: { $path }
close-asked = Pēdējās izmaiņas vēl nav saglabātas. Vispirms saglabājiet kopiju vai aizveriet nesaglabājot.

## The file

save-failed-title = Jūsu izmaiņas nav saglabātas
save-retry = Mēģināt vēlreiz
save-elsewhere = Saglabāt kopiju …
save-read-only = Faila mapē rakstīt nevar. Kamēr logs ir atvērts, viss ir šeit. Saglabājiet kopiju citā mapē.
save-full = Disks ir pilns. Kamēr logs ir atvērts, viss ir šeit. Atbrīvojiet vietu un mēģiniet vēlreiz.
save-denied = Sistēma neļauj rakstīt failā. Kamēr logs ir atvērts, viss ir šeit. Saglabājiet kopiju citā mapē.
save-vanished = Faila mapes vairs nav. Kamēr logs ir atvērts, viss ir šeit. Atjaunojiet mapi vai saglabājiet kopiju citur.
save-newer = Failu pa to laiku rakstīja jaunāka Veto Desk versija. Kamēr logs ir atvērts, viss ir šeit. Saglabājiet kopiju, tad instalējiet jaunāko versiju.
save-other = Saglabāt neizdevās. Kamēr logs ir atvērts, viss ir šeit. Mēģiniet vēlreiz vai saglabājiet kopiju citur.
copy-read-only = Nav saglabāts: tajā mapē rakstīt nevar. Izvēlieties citu mapi.
copy-full = Nav saglabāts: tas disks ir pilns. Izvēlieties citu vietu.
copy-denied = Nav saglabāts: sistēma neļauj tur rakstīt. Izvēlieties citu mapi.
copy-vanished = Nav saglabāts: tādas mapes nav. Izvēlieties citu mapi.
copy-other = Nav saglabāts. Izvēlieties citu vietu.
trouble-title = Jūsu failu nevarēja atvērt
trouble-damaged = Fails ir bojāts: { $line }. rinda, { $column }. zīme.
trouble-newer = Šo failu rakstīja jaunāka Veto Desk versija. Lai to atvērtu, instalējiet jaunāko versiju.
trouble-too-large = Fails ir daudz lielāks par jebkuru šīs programmas failu.
trouble-denied = Sistēma neļauj šo failu lasīt. Pārbaudiet, kas to drīkst lasīt.
trouble-missing = Tajā vietā faila nav.
trouble-other = Failu nevarēja nolasīt.
trouble-untouched = Nekas netika mainīts. Lai ko jūs izvēlētos, šis fails paliek.
trouble-previous = Jaunākā rezerves kopija
trouble-previous-what = Izveidota: { $date }, tajā { $count ->
    [zero] { $count } konti.
    [one] { $count } konts.
   *[other] { $count } konti.
}
trouble-use-previous = Izmantot šo kopiju
trouble-other-file = Cits fails
trouble-new = Jauns, tukšs pārskats
trouble-new-hint = Vecais fails paliek blakus ar jaunu nosaukumu.
trouble-start-new = Sākt ar tukšu pārskatu

settings-title = Iestatījumi
settings-theme = Gaišs vai tumšs
theme-system = Kā šajā datorā
theme-light = Gaišs
theme-dark = Tumšs
settings-contrast = Kontrasts
contrast-system = Kontrasts kā šajā datorā
contrast-normal = Parasts kontrasts
contrast-high = Augsts kontrasts, melnbalts
settings-language = Valoda
settings-language-hint = Programmas valoda. Iemesliem un vēstulēm ir sava valoda.
settings-language-of-system = Kā šajā datorā: { $language }
settings-language-not-reviewed = Neviens, kam šī ir dzimtā valoda, tekstus vēl nav pārbaudījis. Ja kas nav skaidrs, izvēlieties angļu valodu.
settings-language-reviewed = Šos vārdus pārbaudīja cilvēks, kam šī ir dzimtā valoda.
languages-more = Citas valodas
settings-language-help = Varat palīdzēt tos labot bez īpašas programmas. Kā to darīt, rakstīts failā CONTRIBUTING.
settings-text-size = Teksta lielums
text-size-percent = { $percent } %
settings-text-size-hint = Viss aug līdzi tekstam. Ctrl ar plusu vai mīnusu dara to pašu jebkurā lapā.
settings-companion = Kamēr atvērta veidlapa
settings-companion-on = Samazināt šo logu blakus pārlūkam
settings-companion-hint = Mazais logs rāda pa vienam solim. Ar vienu pogu tas atkal kļūst liels.
settings-graphics = Grafika
settings-graphics-simple = Vienkārša grafika
settings-graphics-hint = Atzīmējiet, ja logs mirgo, ir tukšs vai lēns. Izskats nemainās. Iestatījums darbosies no nākamās palaišanas.
settings-file = Jūsu fails
settings-file-lead = Viss glabājas vienā failā šajā datorā, un tikai tur. Lasīt to varat tikai jūs.
settings-file-path = Kur tas ir
settings-copy-path = Kopēt vietu
settings-save-copy = Saglabāt kopiju …
settings-open = Atvērt citu failu …
settings-picking = Faila izvēles logs ir atvērts.
settings-typed-path = Faila ceļš
settings-typed-path-hint = Tikai tad, ja faila izvēles logs neatveras.
settings-typed-open = Atvērt šo failu
settings-typed-copy = Saglabāt tur kopiju
settings-typed-import = Pievienot ierakstus no tā
settings-open-folder = Atvērt mapi
settings-import-title = Ieraksti no cita faila
settings-import-lead = Pievienojiet to, kas ir citā Veto Desk failā. Nekas nezūd un neparādās divreiz.
settings-import = Pievienot ierakstus no faila …
settings-backups-title = Rezerves kopijas
settings-backups-lead = Programma glabā jūsu faila agrāku stāvokļu kopijas. Varat atgriezties pie jebkura no tiem.
settings-backups = Atgriezties pie agrāka stāvokļa …
backups-title = Atgriešanās pie agrāka stāvokļa
backups-lead = Izvēlieties dienu. Pārskats būs tāds, kāds bija toreiz.
backups-reading = Meklē rezerves kopijas …
backups-none = Rezerves kopijas vēl nav. To veido katrā palaišanā un katru stundu, kamēr strādājat.
backups-use = Atjaunot šo stāvokli
backups-back = Atpakaļ uz iestatījumiem
backups-undo = Vispirms nokopēsim to, kas jums ir tagad. Izmaiņu varat atsaukt.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [zero] { $accounts } konti
    [one] { $accounts } konts
   *[other] { $accounts } konti
}, { $objections ->
    [zero] { $objections } iebildumi
    [one] { $objections } iebildums
   *[other] { $objections } iebildumi
}
settings-about = Par programmu
settings-version = Veto Desk { $version }
settings-facts = Adreses un noteikumi apkopoti 2026. gada 22. novembrī no datētiem avotiem. Gatavojot šo versiju, adreses neviens neatvēra.
settings-no-advice = Šī programma nesniedz juridiskus padomus.
settings-licence = Veto Desk ir bezmaksas, pēc jūsu izvēles ar MIT vai Apache licenci. Tajā ir arī citu cilvēku darbi.
settings-licences = Programmā iekļautie darbi
licences-title = Programmā iekļautie darbi
licences-lead = Veto Desk ietver arī citu cilvēku darbus. Te tie visi sakārtoti pēc licences, angļu valodā.
licences-hint = “OR” nozīmē, ka varat izvēlēties. “AND” nozīmē, ka spēkā ir visas. Daži darbi ir programmā tikai vienā sistēmā.
licences-show = Rādīt darbus un tekstus
licences-show-spoken = Rādīt darbus un tekstus ar licenci { $licence }
licences-works = Darbi
licences-text = { $number }. teksts
licences-back = Atpakaļ uz sarakstu

## Help

help-title = Palīdzība
help-lead = Veto Desk aizved jūs līdz oficiālajai veidlapai un seko iebildumam, līdz viss ir nokārtots.
help-how = Kā tas darbojas
help-how-1 = Atbildiet uz dažiem īsiem jautājumiem. Katra atbilde saglabājas uzreiz.
help-how-2 = Atveriet oficiālo lapu un ielīmējiet to, ko sagatavojām.
help-how-3 = Nospiediet tur “Submit” (iesniegt). Tad šeit pasakiet, ka nosūtījāt.
help-how-4 = Kad pienāk atbilde, pierakstiet to te. Pārskats parādīs nākamo soli.
help-does = Ko dara iebildums
help-does-1 = Tas aptur jūsu publicētā turpmāku izmantošanu. Tas, ko MI jau iemācījies, tajā paliek.
help-does-2 = Tas neattiecas uz fotoattēliem, kuros esat jūs un kurus publicē citi.
help-does-3 = Tas neizņem Meta AI no jūsu lietotnēm.
help-safe = Jūsu dati
help-safe-1 = Viss paliek vienā failā šajā datorā. Programma pati tīklu neizmanto.
help-safe-2 = Tā atver tikai oficiālas adreses no sava saraksta, un tikai tad, kad jūs to lūdzat.
help-safe-3 = Tā nekad neprasa paroli, kodu vai personas apliecību.
help-copies = Jūsu fails un tā kopijas
help-copies-1 = Agrāki stāvokļi glabājas blakus jūsu failam. Pie tiem var atgriezties iestatījumos.
help-copies-2 = Fails var būt mapē, ko izmanto vairāki datori. Paliek viss, ko pievieno katrs no tiem.
help-copies-3 = Lai pārietu uz jaunu datoru, saglabājiet kopiju un atveriet to tur.
help-keys = Taustiņi
help-keys-tab = Tab un Shift ar Tab pārvieto starp to, ko var nospiest. Atstarpe vai Enter to nospiež.
help-keys-answers = Bulttaustiņi pārvieto starp jautājuma atbildēm. To pašu dara atbildes pirmais burts.
help-keys-size = Ctrl ar plusu vai mīnusu visu palielina vai samazina. Ctrl ar 0 atjauno parasto.
help-keys-copy = Teksta laukā Ctrl ar C kopē, un Ctrl ar V ielīmē.
help-keys-go-on = Ctrl ar Enter nospiež lapas galveno pogu. Ja atbildat laukā, Enter dara to pašu.
help-keys-back = Alt ar bultu pa kreisi ved atpakaļ. Teksta laukā tas pārvieto par vienu vārdu.
help-keys-help = F1 atver šo lapu.
help-keys-undo = Ctrl ar Z atsauc pēdējo izmaiņu. Teksta laukā tas atsauc ierakstīto.

## Guides

guides-here = Pamācības, kas te palīdz
guides-search = Meklēt pamācībās
guides-search-hint = Viens vai vairāki vārdi, piemēram, “veidlapa” vai “tālrunis”
guides-found = { $count ->
    [0] Nav atrasta neviena pamācība.
    [zero] Atrastas { $count } pamācības.
    [one] Atrasta { $count } pamācība.
   *[other] Atrastas { $count } pamācības.
}
guides-none-found = Mēģiniet citu vārdu vai mazāk vārdu. Lai redzētu visas pamācības, izdzēsiet ierakstīto.
guides-object = Iebilst
guides-trouble = Veidlapas nav un citas grūtības
guides-after = Pēc nosūtīšanas
guides-places = Kur jūs dzīvojat
guides-good-to-know = Noderīgi zināt
guides-app = Šī programma
guide-checked = Pārbaudīts: { $date }
guide-platforms = Platformas: { $names }
guide-residences = Tiem, kas dzīvo šeit: { $names }
guide-sources = Avoti
guide-source = { $title }, { $date }
guide-source-app = Pati šī programma
guide-close = Aizvērt šo pamācību

## Where there is no window

start-usage = Lietošana: veto-desk [--file] [CEĻŠ] [--software]
start-no-folder = Veto Desk neatrada mapi savam failam. Palaidiet to ar --file un ceļu.
start-no-screen = Veto Desk nevar atvērt logu. Ekrāns netika atrasts. Palaidiet programmu no darbvirsmas.
start-no-picture = Veto Desk nevar atvērt logu. Ekrāns nepieņem tā attēlu. Instalējiet vai atjauniniet grafikas draiveri.
start-no-library = Veto Desk nevar atvērt logu. Logu sistēma vai kāda tās bibliotēka neatbildēja.
start-stopped = Kļūdas dēļ Veto Desk apstājās. Ierakstītais ir saglabāts. Palaidiet to vēlreiz, lai turpinātu. Jūsu fails: { $path }

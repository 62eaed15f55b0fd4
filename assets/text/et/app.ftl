### Every word the app says, in Estonian; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "teie"; buttons in the imperative. One term for one idea: konto, vastuväide, viis, vorm.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Viga: { $page } – Veto Desk
rail-name = Kohad
messages-name = Teated
rail-desk = Ülevaade
rail-settings = Seaded
rail-help = Abi
rail-here = Olete siin
not-meta = See rakendus pole Meta. Siit ei saadeta midagi.
saving-saved = Salvestatud selles arvutis.
saving-under-way = Salvestamine siia arvutisse …
saving-failed = Veel salvestamata.
saving-forbidden = Faili ei avatud. Midagi ei salvestata.
saving-read-only = See aken ainult näitab faili. Midagi ei salvestata.
undo = Võta tagasi
undo-change = Võta tagasi: { $what }
change-wizard = vastus
change-draft = äraviskamine
change-filing = esitamine
change-answer = viimane samm
change-note = märkus
change-evidence = fail
change-letter = kiri
change-account = muutmine
change-linked = seotud kontod
change-several = mitu kontot
change-deleting = kustutamine
change-person = inimene
change-settings = seade
change-incoming = lisandunu
change-import = sissetoodu
change-backup = varasem seis
change-adding = tabeli kontode lisamine
read-only-title = Saate vaadata, aga mitte muuta
read-only-other-window = Veto Desk on avatud teises aknas. Tehke muudatused seal. Kui see aken suletakse, saab muuta siin.
read-only-newer = Selle faili kirjutas Veto Deski uuem versioon. Muutmiseks paigaldage see versioon.
read-only-what = Mida ma teha saan?
dismiss = Peida see teade
close-title = Kas sulgeda salvestamata?
close-save-elsewhere = Salvesta enne koopia …
close-anyway = Sulge salvestamata
close-stay = Jäta aken lahti

## Dates

when-and-route = { $when } · { $route }
date-today = Täna, { $date }
date-week-earlier = Nädal varem
date-day-earlier = Päev varem
date-day-later = Päev hiljem
date-week-later = Nädal hiljem

## Status

status-not-started = Alustamata
status-not-sent-yet = Saatmata
status-sent = Saadetud
status-confirmed = Kinnitatud
status-needs-you = Ootab teid
status-refused = Tagasi lükatud
reason-not-begun = Selle kontoga pole te veel alustanud.
reason-prepared = Valmis alates: { $date }. Te pole seda veel saatnud.
reason-form-opened = Vorm avati: { $date }. Te pole meile öelnud, kas saatsite selle.
reason-form-missing = Te ei näinud vormi: { $date }. On ka teisi võimalusi.
reason-waiting = Vastuse tähtaeg: { $date }.
reason-waiting-soon = Vastuse tähtaeg: { $date }. { $days ->
    [0] See on täna.
    [one] See on homme.
   *[other] Jäänud on { $days } päeva.
}
reason-waiting-courtesy = Viisakas oleks vastata hiljemalt: { $date }. Seadus seda tähtaega ei määra.
reason-waiting-no-date = Saadetud: { $date }. Me ei tea, mis ajaks peab vastus tulema.
reason-receipt = Teade kättesaamisest tuli: { $date }. Vastuse tähtaeg: { $due }.
reason-receipt-no-date = Teile kirjutati: { $date }. Otsust kirjas ei olnud.
reason-more-time = Teilt paluti lisaaega. Vastuse tähtaeg: { $date }.
reason-overdue = Vastust ei tulnud. Tähtaeg oli: { $date }.
reason-overdue-courtesy = Vastust ei tulnud. Oodatud kuupäev oli: { $date }. Seadus seda tähtaega ei määra.
reason-accepted = Nõusolev vastus tuli: { $date }. Midagi pole vaja teha.
reason-covered = Kehtib konto { $account } vastuväide. Alates: { $date }.
reason-replied = Teie vastus on saadetud: { $date }. { $due }
reason-replied-due = Vastuse tähtaeg: { $date }.
reason-replied-no-date = Ükski seadus ei määra vastuse tähtaega.
reason-reminded = Teie meeldetuletus on saadetud: { $date }. Andke aega kuni: { $due }.
reason-reminder-over = Teie meeldetuletusele ei vastatud. Tähtaeg oli: { $date }.
reason-complained = Teie kaebus ettevõttele on saadetud: { $date }. Selle kättesaamist tuleb kinnitada hiljemalt: { $due }.
reason-complaint-received = Ettevõte kinnitas kaebuse kättesaamist: { $date }. Nüüd tuleb seda viivitamata uurida.
reason-complaint-silent = Ettevõte ei kinnitanud teie kaebuse kättesaamist. Tähtaeg oli: { $date }.
reason-with-authority = Teie kaebus on asutuses alates: { $date }. { $due }
reason-authority-news = Asutus kirjutas: { $date }. { $due }
reason-authority-due = Asutus peab teile uuesti teada andma hiljemalt: { $date }.
reason-authority-no-date = Asutus määrab oma aja ise.
reason-authority-silent = Asutus ei andnud teile midagi teada. Tähtaeg oli: { $date }.
reason-authority-agreed = Asutus nõustus teiega: { $date }.
reason-authority-disagreed = Asutus ei nõustunud teiega või lõpetas menetluse: { $date }.
reason-recheck-due = Nõustuti juba ammu. Uue ülevaatamise aeg oli: { $date }.
reason-refused = Teie vastuväide lükati tagasi: { $date }.
reason-reasons-asked = Teilt küsiti, millist andmete kasutamist te silmas peate ja miks: { $date }.
reason-more-asked = Teilt küsiti midagi juurde: { $date }.
reason-other-form = Teil paluti kasutada teist vormi: { $date }.
reason-other-company = Teile nimetati teine ettevõte: { $date }.
next-start = Alusta
next-continue = Jätka
next-report-answer = Sain vastuse
next-reply = Vaata, mida teha
next-try-next-route = Proovi teist viisi
next-see-options = Vaata, mida teha
next-recheck = Vaata uuesti üle
next-show-record = Näita toimikut
next-show-covering = Näita seotud kontosid
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Teie vastuväited
desk-add = Esita konto kohta vastuväide
desk-begin = Esita esimese konto vastuväide
desk-empty-what = Meta treenib tehisaru kasutajate postituste, fotode, kommentaaride ja tehisaruvestlustega. Te võite esitada vastuväite.
desk-empty-where = Kõik, mida kirjutate, jääb ühte faili selles arvutis: { $path }
desk-empty-how = Juhatame teid ametliku vormini ja peame asjal silma peal, kuni saate vastuse. Aega kulub umbes viis minutit.
desk-show-account = Näita kontot
desk-urgent-needs-you = { $count ->
    [one] Üks konto ootab teid.
   *[other] { $count } kontot ootab teid.
}
desk-urgent-unfinished = { $count ->
    [one] Üks vastuväide on saatmata.
   *[other] { $count } vastuväidet on saatmata.
}
desk-urgent-waiting = { $count ->
    [one] Teie vastuväide on saadetud. Nüüd jääb vastust oodata.
   *[other] Kõik on saadetud. Nüüd jääb vastust oodata.
}
desk-urgent-settled = { $count ->
    [one] Teie vastuväide on kinnitatud. Midagi pole vaja teha.
   *[other] Kõik vastuväited on kinnitatud. Midagi pole vaja teha.
}
desk-urgent-account = { $account }, { $platform }. { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } kontot · { $parts }
desk-add-many = Lisa palju kontosid
find-label = Otsi kontot
find-hint = Nimi, e-posti aadress, number või sõna märkusest
find-filters = Filtreeri ja järjesta
find-filters-set = Filtreeri ja järjesta (valitud { $count })
find-filters-close = Peida filtrid
find-clear = Näita kõiki
find-any-status = Kõik olekud
find-any-due = Kõik kuupäevad
find-any-platform = Kõik platvormid
find-any-person = Kõik inimesed
find-counted = { $what } ({ $count })
find-status = Olek
find-due = Tähtaeg
find-due-overdue = Üle tähtaja
find-due-week = 7 päeva jooksul
find-due-month = 30 päeva jooksul
find-platform = Platvorm
find-person = Inimene
find-person-by-name = Inimesi on palju. Kirjutage nimi ülal olevasse välja.
find-sort = Järjestus
find-sort-urgent = Enne see, mis ootab teid
find-sort-name = Nime järgi
find-sort-due = Tähtaja järgi
find-sort-newest = Uuemad ees
find-none = Kontot ei leitud.
find-found = { $count ->
    [one] 1 konto { $total }-st
   *[other] { $count } kontot { $total }-st
}
find-page-all = Kontod { $first }–{ $last }, kokku { $total }
find-page = { $first }–{ $last }, leitud { $count }, kokku { $total }
find-hidden = { $count ->
    [one] 1 teid ootavat kontot ei näidata.
   *[other] { $count } teid ootavat kontot ei näidata.
}
find-show-hidden = Näita neid
find-previous = Eelmine lehekülg
find-next = Järgmine lehekülg
find-page-of = Lehekülg { $page }/{ $pages }
select-begin = Vali mitu
select-end = Lõpeta valimine
select-count = { $count ->
    [one] Valitud on 1 konto
   *[other] Valitud on { $count } kontot
}
select-hidden = { $count ->
    [one] Neist 1 ei ole leitute hulgas.
   *[other] Neist { $count } ei ole leitute hulgas.
}
select-one = Vali
select-account = Vali: { $account }
select-page = Vali selle lehe { $count }
select-found = { $count ->
    [one] Vali leitud konto
   *[other] Vali kõik { $count } leitut
}
select-none = Tühista valik
select-what = Mida nendega teha?
select-open = { $count ->
    [one] Ava 1 vorm
   *[other] Ava järjest { $count } vormi
}
select-sent = Märgi { $count } saadetuks
select-answered = { $count ->
    [one] Pane 1 vastus kirja
   *[other] Pane sama vastus kirja { $count } kontole
}
select-record = { $count ->
    [one] 1 konto toimik PDF-ina
   *[other] { $count } konto toimik PDF-ina
}
select-table = { $count ->
    [one] 1 konto tabel
   *[other] { $count } konto tabel
}
select-delete = Kustuta siit { $count }
several-title-sent = { $count ->
    [one] Kas saatsite selle vastuväite?
   *[other] Kas saatsite need { $count } vastuväidet?
}
several-title-answered = { $count ->
    [one] Mida vastati?
   *[other] Mida nende { $count } konto kohta vastati?
}
several-lead = { $count ->
    [one] See pannakse kirja selle konto kohta:
   *[other] Sama pannakse kirja kõigi nende { $count } konto kohta:
}
several-more = { $count ->
    [one] ja veel 1
   *[other] ja veel { $count }
}
several-left-out = { $count ->
    [one] Valitutest jääb 1 välja, sest see talle ei sobi.
   *[other] Valitutest jääb { $count } välja, sest see neile ei sobi.
}
several-when-sent = Millal te need saatsite?
several-record-sent = Märgi { $count } saadetuks
several-record-answered = Pane kirja { $count } kontole
turn-now = Käite läbi { $of } kontot. Praegu on käsil { $at }/{ $of }.
turn-wait = Käite läbi { $of } kontot. Nüüd tuleb { $at }/{ $of }.
turn-next = { $count ->
    [one] Mine viimase juurde
   *[other] Järgmine konto (jäänud { $count })
}
turn-last = See oli viimane
turn-here = Jätka sellega
turn-stop = Lõpeta läbikäimine
person-you = Teie
adding-title = Palju kontosid korraga
adding-lead = Kleepige tabel või valige CSV-fail. Kõigepealt näete, mis igast reast saab. Midagi ei lisata enne, kui te seda ütlete.
adding-field = Tabel
adding-field-hint = Märkige tabelarvutuses read, kopeerige need ja kleepige siia.
adding-columns = Veerud: { $columns }. Kui esimeses reas on veergude nimed, võib järjekord olla ükskõik milline.
adding-column-person = Inimene
adding-column-platform = Platvorm
adding-column-account = Konto
adding-column-email = E-post
adding-column-phone = Telefon
adding-column-country = Riik
adding-column-note = Märkus
adding-choose = Vali fail
adding-empty = Salvesta tühi tabel
adding-empty-name = Lisatavad kontod
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Näide. Kirjutage see rida üle.
adding-pasted = { $count ->
    [one] Kleebitud 1 rida
   *[other] Kleebitud { $count } rida
}
adding-read = { $count ->
    [one] 1 rida failist „{ $file }“
   *[other] { $count } rida failist „{ $file }“
}
adding-change = Muuda
adding-clear = Võta teine tabel
adding-guessed = Mõned tähed selles failis võivad olla valed. Kui nimed on vigased, salvestage see kujul „CSV UTF-8“ ja valige uuesti.
adding-none = Kontoga rida veel pole. Lisage see veergude nimede alla.
adding-will = { $count ->
    [one] 1 lisatakse
   *[other] { $count } lisatakse
}
adding-here = { $count ->
    [one] 1 on juba siin
   *[other] { $count } on juba siin
}
adding-wrong = { $count ->
    [one] 1 ei sobi
   *[other] { $count } ei sobi
}
adding-rows = Read { $first }–{ $last }, kokku { $total }
adding-unused = Neid veerge ei kasutata: { $columns }
adding-left-out = { $count ->
    [one] Veel 1 rida jäi välja. Lisage enne need, siis kleepige ülejäänu.
   *[other] Veel { $count } rida jäi välja. Lisage enne need, siis kleepige ülejäänud.
}
adding-group-wrong = Ei sobi
adding-group-here = Juba siin
adding-group-remarked = Lisatakse, aga vaadake üle
adding-group-added = Lisatakse
adding-line = Rida { $line }: { $cells }
adding-line-details = Rida { $line } · { $details }
adding-is = See on { $account }.
adding-wrong-quote = Jutumärk on sulgemata või on lahtris mitu rida.
adding-wrong-example = See on näiterida.
adding-wrong-no-platform = Platvorm on puudu. Kirjutage Facebook, Instagram või WhatsApp.
adding-wrong-unknown-platform = Me ei tunne platvormi „{ $what }“. Kirjutage Facebook, Instagram või WhatsApp.
adding-wrong-threads = Threads kuulub Instagrami konto juurde. Lisage hoopis see konto.
adding-wrong-messenger = Messenger kuulub Facebooki konto juurde. Lisage hoopis see konto.
adding-wrong-no-contact = Puudub e-posti aadress, number või konto nimi.
adding-wrong-no-name = Vaja on kontota inimese nime.
adding-wrong-email = „{ $what }“ ei saa olla e-posti aadress. Vaja on märki @ ja lõppu nagu .com; tühikuid olla ei tohi.
adding-wrong-no-number = WhatsAppi konto vajab telefoninumbrit.
adding-wrong-bad-number = „{ $what }“ ei ole telefoninumber.
adding-wrong-spoiled-number = Tabelarvutus lühendas numbri: „{ $what }“. Kirjutage kogu number tekstina.
adding-wrong-unknown-country = Me ei tunne riiki „{ $what }“. Kontrollige, kuidas see on kirjutatud, või kirjutage kood nagu RO või jätke tühjaks.
adding-wrong-whose = Inimese nimi puudub ja siin on mitu inimest. Kirjutage, kelle konto see on.
adding-wrong-same-name = Nimega „{ $what }“ on siin mitu inimest. Lisage e-posti aadress, mida siin selle inimese jaoks kasutate.
adding-wrong-twice = See konto on juba real { $what }.
adding-did-you-mean = Kontrollige e-posti aadressi. Kas mõtlesite { $meant }?
adding-cut = Veeru „{ $column }“ tekst on liiga pikk. Lõpp jääb välja.
adding-country-stays = Meile teadaolevalt elab see inimene mujal. See jääb nii.
adding-add = { $count ->
    [one] Lisa 1 konto
   *[other] Lisa { $count } kontot
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Uus vastuväide
draft-at-step = Pooleli. Peatusite sammul { $at }/{ $of }.
draft-discard = Viska ära
draft-show-list = Näita loendit
draft-action = { $step }: { $platform }, pooleli
deleted-title = Hiljuti kustutatud
deleted-lead = Kustutatud kontot hoitakse siin 30 päeva.
deleted-restore = Too tagasi
deleted-remove = Eemalda kohe
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Näita ka vanimat
   *[other] Näita { $count } vanemat
}
deleted-fewer = Näita ainult uusimaid
deleted-what = { $account }. Kustutatud: { $date }. Hoitakse kuni: { $until }
figures-title = Seni
figures-totals = Saadetud { $sent }, vastatud { $answered }, täna üle tähtaja { $overdue }.
figures-days = Pooled { $answers } vastusest tulid { $median ->
    [0] samal päeval
    [one] ühe päeva jooksul
   *[other] { $median } päeva jooksul
}. Kiireim võttis { $fewest ->
    [one] ühe päeva
   *[other] { $fewest } päeva
}, aeglaseim { $most ->
    [one] ühe päeva
   *[other] { $most } päeva
}.
figures-name-weeks = Saadetud, vastatud ja üle tähtaja, nädalate kaupa
figures-name-months = Saadetud, vastatud ja üle tähtaja, kuude kaupa
figures-time = Aeg
figures-sent = Saadetud
figures-answered = Vastatud
figures-overdue-week = Nädala lõpus üle tähtaja
figures-overdue-month = Kuu lõpus üle tähtaja
figures-week = Nädal algusega { $date }
figures-until-today = { $period }, kuni tänaseni
figures-row = { $period }: saadetud { $sent }, vastatud { $answered }, lõpus üle tähtaja { $overdue }.
figures-before = Enne kuupäeva { $date }
figures-before-row = { $before }: saadetud { $sent }, vastatud { $answered }.
figures-table-show = Näita tabelina
figures-table-hide = Peida tabel

## The wizard

wizard-progress = Samm { $at }/{ $of }
wizard-back = Tagasi
wizard-continue = Jätka
wizard-finish = Tagasi ülevaatesse
wizard-keep-account = Hoia see konto alles
wizard-to-the-form = Mine vormi juurde
wizard-close = Salvesta ja sulge

wizard-platform-title = Millise platvormiga on tegu?
wizard-platform-lead = Vastuväide esitatakse ühe konto kohta korraga. Teised saate lisada pärast.
wizard-someone-else = See konto on kellegi teise oma

wizard-person-title = Kelle konto see on?
wizard-person-title-no-account = Kes soovib vastuväidet esitada?
wizard-person-lead = Nimi aitab teil konto ülevaatest üles leida.
wizard-person-new = Keegi uus
wizard-person-new-hint = Nime sisestate allpool
wizard-person-name = Nimi
wizard-person-name-hint = Nimi jääb sellesse arvutisse. Vorm võib seda küsida.

wizard-residence-title = Kas elate Euroopa Liidus?
wizard-residence-title-other = Kas see inimene elab Euroopa Liidus?
wizard-residence-lead = Vastuväite õigus ja vastuse tähtaeg sõltuvad praegusest elukohast. Kodakondsus ei loe.
lives-eu = Jah
lives-eu-hint = Ühes Euroopa Liidu 27 riigist
lives-eea = Ei, Islandil, Liechtensteinis või Norras
lives-eea-hint = Seal kehtib sama seadus
lives-with-right = Ei, Ühendkuningriigis, Šveitsis või Brasiilias
lives-with-right-hint = Ka seal saab vastuväite esitada
lives-elsewhere = Ei, kusagil mujal
lives-elsewhere-hint = Näitame, mida ikkagi teha saab
lives-not-sure = Ma ei ole kindel
lives-not-sure-hint = Valige riik ja me ütleme

wizard-country-title = Mis riik see on?
wizard-country-lead = Nii teame, milline asutus teid aidata saab. Selle võib vahele jätta.
wizard-country-lead-needed = Sellest sõltub, kuidas vastuväide esitada.
wizard-part-title = Milline riigi osa?
wizard-part-lead = Igal osal on oma asutus. Selle võib vahele jätta.

wizard-limits-title = Mida see vorm suudab ja mida mitte
wizard-limits-lead = Lugege enne see läbi. Siis otsustage, kas see on teie aega väärt.
wizard-no-route-title = Teie elukohas sellist vormi ei ole
no-route-helps = Mis ikkagi aitab
no-route-tick = Märkige, mis on tehtud. See loend jääb teie ülevaatesse.
no-route-done = Tehtud { $done }/{ $of }.
no-route-others = Üks vorm on avatud kõigile: teid puudutav teave muudest allikatest. Selle piirid ütleme enne saatmist.
no-route-others-button = Kasuta teistelt saadud teabe vormi

wizard-email-title = Mis e-posti aadress kontol on?
wizard-email-title-phone = Mis telefoninumber kontol on?
wizard-email-title-no-account = Mis e-posti aadressil saab Meta vastata?
wizard-email-lead = Vorm küsib seda ja vastus tuleb sinna.
wizard-email-lead-phone = Vorm küsib numbrit ja vastuse jaoks e-posti aadressi.
wizard-email-lead-no-account = Vorm küsib seda ja vastus tuleb sinna.
wizard-email = E-posti aadress
wizard-email-hint = Nii, nagu see kontol kirjas on, näiteks name@example.eu
wizard-email-hint-phone = Mis tahes aadress, mille kirju saate praegu lugeda, näiteks name@example.eu
wizard-add-at = Lisa märk @
wizard-use-meant = Kasuta { $meant }
wizard-phone = Telefoninumber
wizard-phone-hint = Koos riigi suunakoodiga, näiteks +40 721 555 010
wizard-handle-profile-name = Profiili nimi (pole kohustuslik)
wizard-handle-user-name = Kasutajanimi (pole kohustuslik)
wizard-handle-hint = Nii on kontodel lihtsam vahet teha

wizard-linked-title = Kas need kontod on seotud?
wizard-linked-lead = Meta saab kontosid siduda lehel Accounts Centre (kontokeskus). Meta sõnul kehtib üks vastuväide siis kõigile. Mõni juhend väidab muud.
linked-together = Jah, esitan vastuväite ka selle kohta
linked-together-hint = Kindlam valik: võtab paar minutit
linked-rely = Jah, teisest vastuväitest piisab
linked-rely-hint = Hoiame seda kontot ülevaates seotuna
linked-apart = Ei, need pole seotud
linked-apart-hint = Iga konto vajab oma vastuväidet
linked-not-sure = Ma ei tea
linked-not-sure-hint = Esitate vastuväite ka selle kohta. See on alati õige.

wizard-reason-title = Miks te vastu olete? (pole kohustuslik)
wizard-reason-lead = ELis ei nõua Facebook ega Instagram põhjust. Kui teile öeldakse „ei“, võib isiklik põhjus aidata.
reason-kind-none = Põhjust ma ei ütle
reason-kind-none-hint = Vormi tekstiväli jääb tühjaks
reason-kind-composed = Koosta mulle lühike tekst
reason-kind-composed-hint = Märgite, mis sobib, ja saate teksti muuta
reason-kind-own = Kirjutan ise
reason-kind-own-hint = Oma sõnadega, nii pikalt või lühidalt kui soovite
reason-tick-what-fits = Märkige, mis sobib
reason-language = Teksti keel
reason-your-text = Teie tekst
reason-your-text-hint = Kleebite selle vormi. Jätke välja see, mis peab jääma ainult teie teada.
reason-length = { $count } tähemärki
reason-length-short = { $count } tähemärki. 2024. aastal nõuti ühelt inimeselt vähemalt 100.

wizard-check-title = Kontrollige vastuseid
wizard-check-lead = Kõiki saab muuta. Vormi saab avada järgmisel lehel.
check-nothing-sent = Midagi pole veel saadetud.
check-platform = Platvorm
check-person = Kelle konto
check-residence = Elukoht
check-email = Kontakt
check-linked = Seotud kontod
check-reason = Teie põhjus
check-no-reason = Põhjust ei ole öeldud
check-not-provided = Sisestamata
check-part-and-country = { $part }, { $country }
check-change = Muuda
check-change-spoken = Muuda: { $what }

## What is missing, and what to do

problem-title = Midagi on puudu või valesti
problem-go-on = Kui kõik on õige, vajutage uuesti „Jätka“.
problem-choose-platform = Valige platvorm.
problem-choose-person = Valige, kelle konto see on.
problem-enter-name = Sisestage nimi.
problem-choose-lives = Valige elukoht.
problem-choose-country = Valige riik.
problem-email-empty = Sisestage e-posti aadress. Vastus tuleb sinna.
problem-email-not-an-address = Kontrollige e-posti aadressi. See peaks olema kujul name@example.eu.
problem-email-did-you-mean = Kontrollige e-posti aadressi. Kas mõtlesite { $meant }?
problem-phone = Sisestage telefoninumber koos riigi suunakoodiga.
problem-choose-linked = Valige, kas kontod on seotud.
problem-choose-reason = Valige, kas soovite põhjust öelda.
problem-write-reason = Kirjutage oma tekst või valige, et te põhjust ei ütle.
problem-choose-answer = Valige, mida vastus ütleb.
problem-choose-objection = Valige, millise konto kohta see on.
problem-paste-mail = E-kirja teksti ei ole. Kleepige see enne väljale.
problem-nothing-sent = Saadetud vastuväidet, mille juurde see kuuluks, ei ole. Avage enne konto või saatke vastuväide.
problem-given-too-large = „{ $name }“ on liiga suur. Hoida saab kuni 50 MB suuruseid faile.
problem-given-mail-too-large = „{ $name }“ on e-kirja jaoks liiga suur. Salvestage see PDF-ina ja andke meile PDF.
problem-given-no-file = „{ $name }“ on kaust, mitte fail. Andke meile selle kausta failid.
problem-given-empty = „{ $name }“ on tühi. Salvestage see uuesti ja proovige siis.
problem-given-unreadable = Faili „{ $name }“ ei saanud lugeda. Kopeerige see arvuti töölauale ja proovige uuesti.
problem-table-too-large = „{ $name }“ on liiga suur. Tabel võib olla kuni 16 MB.
problem-table-workbook = „{ $name }“ on tabelarvutuse fail. Avage see, kopeerige tabel ja kleepige siia. Või salvestage see CSV-na.
problem-table-not-text = „{ $name }“ ei ole tabel. Valige CSV-fail.
problem-keep = Faili „{ $name }“ ei saanud hoiule võtta. Teie oma koopia on terve. { $why }
problem-paper-make = Dokumenti ei saanud teha. Midagi ei muudetud.
problem-paper-evidence = „{ $name }“ on puudu või seda on muudetud, seega arhiivi ei tehtud. Võtke see loendist välja või pange tagasi.
problem-paper-no-program = Ükski programm ei saanud seda avada. See on teie faili kaustas.
problem-paper-unsaved = Kohta ei valitud. Saate selle salvestada oma faili kõrvale.
save-paper-beside = Salvesta minu faili kõrvale
problem-no-browser = Brauser ei avanenud. Kopeerige aadress ja kleepige see brauserisse.
problem-browser-slow = Brauser pole veel reageerinud. Kui midagi ei avane, kopeerige aadress brauserisse.
problem-nothing-to-paste = Kleepimiseks pole teksti. Kopeerige see enne ja vajutage siis uuesti „Kleebi“.
problem-paste-too-long = Kopeeritud tekst on selle välja jaoks liiga pikk. Kopeerige ainult vajalik osa.
problem-paste-missed = Midagi ei kleebitud: läksite teise kohta. Vajutage uuesti „Kleebi“.
problem-clipboard = Kopeerimine ei õnnestunud. Märkige tekst hiirega ning vajutage Ctrl ja C.
problem-folder = Kausta ei saanud näidata. Kopeerige asukoht ja avage see ise.
problem-no-dialog = Midagi ei valitud. Kui failivaliku akent ei avanenud, kirjutage asukoht allpool väljale.

## Filing

filing-title = Täitke Meta vorm
filing-title-letter = Kirjutage kiri
filing-lead = Avame ametliku lehe teie brauseris. Saadate vormi seal ise. See rakendus ei saa seda teie eest saata.
filing-lead-letter = Printige tekst, kirjutage alla ja saatke postiga. See rakendus ei saa seda teie eest saata.
filing-address = Ametlik aadress
filing-postal-address = Postiaadress
filing-open-form = Ava vorm
filing-open-page = Ava Meta leht
filing-worked = Nii saatsite vastuväite selle konto kohta: { $account }. Kuupäev: { $date }.
filing-on-phone = Teen seda telefonis
filing-log-in-first = Logige enne samas brauseris õigele kontole sisse.
filing-known = Viimati meie allikates: { $date }. { $confidence }
confidence-primary = Avaldanud ettevõte või asutus.
confidence-confirmed = Kinnitatud { $sources } allikast.
confidence-single = Ainult ühest allikast.
confidence-disputed = Allikad on eri meelt.
confidence-known = Üldteada.
confidence-inferred = Järeldatud teistest allikatest.
copy = Kopeeri
copied = Kopeeritud
paste = Kleebi
paste-spoken = { $paste }: { $what }
copy-again = Kopeeri uuesti
copy-by-hand = Kopeerimine selles arvutis praegu ei toimi. Märkige allolev tekst ja kopeerige see klaviatuuri või hiirega.
copy-spoken = { $copy }: { $what }
field-name = Teie nimi
field-email = Teie e-posti aadress
field-phone = Teie telefoninumber
field-country = Teie riik
field-reason = Teie tekst
field-with-need = { $field } ({ $need })
need-required = vajalik
need-prefilled = võib olla juba täidetud
need-optional = pole kohustuslik
need-if-asked = kui küsitakse
value-leave-empty = Otsustasite põhjust mitte öelda. Jätke see tühjaks.
value-reason-needed = Siin on tekst vajalik. Minge tagasi ja lisage lühike tekst.
value-fill-in-yourself = Selle täidate lehel ise.
copied-address = Aadress on kopeeritud. Kleepige see brauserisse.
copied-postal-address = Postiaadress on kopeeritud.
copied-for-phone = Aadress ja teie tekst on kopeeritud. Kleepige need sõnumisse iseendale.
copied-file-path = Faili asukoht on kopeeritud.
copied-sent-text = Teie tekst on kopeeritud.
copied-letter = Kiri on kopeeritud.
copied-contact = Kopeeritud. Kleepige see sinna, kus seda vajate.
copied-name = Teie nimi on kopeeritud. Kleepige see vormi.
copied-email = Teie e-posti aadress on kopeeritud. Kleepige see vormi.
copied-phone = Teie telefoninumber on kopeeritud. Kleepige see vormi.
copied-country = Teie riik on kopeeritud.
copied-reason = Teie tekst on kopeeritud. Kleepige see vormi.
see-title = Mida te näete
see-title-letter = Mida teha
see-phone-title = Telefonis
see-no-password = See rakendus ei küsi kunagi parooli. Sisestage paroole ja koode ainult Meta enda lehel.
schematic-send = Saada
schematic-hint = Lihtne joonis. Päris leht võib teistsugune olla.
look-for-title = Otsige lehelt neid sõnu
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Hea teada
happened-title = Mis juhtus?
happened-sent = Ma saatsin selle
happened-not-yet = Veel mitte
happened-missing = Ma ei näe vormi
happened-else = Midagi muud
happened-hint = Midagi ei loeta saadetuks enne, kui te seda ütlete.

## Drawings of forms and ways

drawing-form = Vorm
drawing-scroll = Kerige lõppu
drawing-code = Kood e-kirjast
drawing-of-form = Vormi joonis.
drawing-of-path = Teekonna joonis.
drawing-says-scroll = See on lehe lõpus.
drawing-says-choose = „{ $question }“: valige „{ $answer }“.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Siis nupp „{ $button }“.
drawing-says-code = Siis väli e-kirjas oleva koodi jaoks.
drawing-says-press = { $mark }, { $title }: vajutage „{ $entry }“.
drawing-says-form = Siis avaneb vorm.

## On a phone

phone-title = Tehke seda telefonis
phone-lead = Suunake telefoni kaamera ruutkoodile. Siis vajutage linki, mida telefon näitab.
phone-page = 1. Leht
phone-page-no-room = Koodi jaoks pole ruumi. Tehke aken suuremaks või saatke aadress endale, nagu sellel lehel kirjas.
phone-text = 2. Teie tekst
phone-text-lead = Kui vorm on avatud, lugege sisse ka see kood. Kopeerige tekst telefonis ja kleepige see vormi.
phone-text-code = Teie teksti ruutkood
phone-text-long = Teie teksti koodi jaoks pole ruumi. Saatke see endale, nagu sellel lehel kirjas.
phone-send-title = Või saatke see endale
phone-send-address = Aadress
phone-send-both = Aadress ja teie tekst
phone-send-lead = Kopeerige see ja kleepige e-kirja või sõnumisse iseendale. Avage see telefonis.
phone-app-title = Kas avaneb rakendus, aga vormi ei ole?
phone-app = Telefonis võib link avada rakenduse. Siis kopeerige aadress telefoni brauserisse. Kui vormi ikka ei ole, vajutage all „Ma ei näe vormi“.
phone-steps = Sammud telefonis
phone-steps-lead = Ruutkood avab lehe kohe. Siis jätkake sobivast sammust.

## The small window beside the browser

companion-show = Väike aken brauseri kõrval
companion-leave = Tagasi suurde aknasse
companion-title = Samm { $step }/{ $steps }
companion-next = Järgmine samm
companion-previous = Eelmine
companion-last = See on viimane samm. Kui see on tehtud, öelge allpool, mis juhtus.

## I don't see the form

missing-title = Mida te selle asemel näete?
missing-lead = Valige kõige sarnasem. Saate jätkata sealt, kus pooleli jäite.
seen-login = Sisselogimise leht
seen-about-ai = Leht Meta AI kohta
seen-not-available = „Pole saadaval“ või olematu leht
seen-only-information = Ainult teave, midagi pole täita
seen-app-opened = Brauseri asemel avanes rakendus
seen-other-language = Keel, mida ma ei oska
seen-wrong-account = Sisse on logitud teine konto
seen-blocked = Viga või saatmine ei õnnestu
seen-something-else = Midagi muud
advice-title = Proovige seda
advice-login = Logige seal enne sisse. Siis tulge siia aknasse tagasi ja avage leht uuesti. Meta näitab vormi ainult sisseloginud inimestele.
advice-about-ai = Kontrollige, kas olete õigele kontole sisse logitud. Siis kerige lehe lõppu: vorm või selle link on sageli seal.
advice-not-available = Kui kasutate VPN-i, lülitage see välja, sest Meta vaatab riiki. Kui lehte ikka pole, kasutage järgmist aadressi.
advice-only-information = Otsige tekstist sõna „object“ (esitada vastuväide) ja vajutage seda. Kerige ka lehe lõppu. Logige enne sisse, kui te pole seda teinud.
advice-app-opened = Kopeerige aadress. Kleepige see brauseri aadressiribale, kõige parem arvutis.
advice-other-language = Enamik brausereid oskab lehte tõlkida. Sammud on samad: e-posti aadress, tekst, saatmine.
advice-wrong-account = Logige seal välja. Logige sisse kontole, mille kohta vastuväite esitate. Siis avage leht uuesti.
advice-blocked = Tehke teatest ekraanipilt ja hoidke see alles. Proovige teist brauserit või proovige homme uuesti.
advice-something-else = Sulgege leht ja avage see uuesti, võimalusel teises brauseris. Kui see ei aita, kasutage järgmist aadressi.
advice-try-again = Proovi sama lehte uuesti
advice-next-route = Või kasutage järgmist viisi
advice-use-next = Kasuta seda viisi
used-up-title = Olete proovinud kõiki meile teadaolevaid viise
used-up-lead = Teie püüe läheb arvesse. Hoidke alles pildid sellest, mida nägite.
used-up-letter = Nüüd esitage vastuväide kirjaga
used-up-letter-why = Kiri ei vaja vormi ja tähtkiri on tõend saatmise kohta.
used-up-letter-button = Kirjuta kiri
used-up-advice = Küsige asutuselt nõu
used-up-no-authority = Me ei tea veel, milline on teie asutus. Lisage vastustele riik või proovige mõne päeva pärast uuesti.
authority-as-of = Aadress viimati kinnitatud: { $date }
authority-languages = Kaebuse keel: { $languages }
authority-dublin = Meta asjus on juhtiv asutus Iirimaal Dublinis. Teie oma asutus võtab kaebuse vastu, annab selle edasi ja suhtleb teiega.
authority-open = Ava kaebuste leht
authority-open-website = Ava veebileht
authority-email = E-post: { $address }
authority-phone = Telefon: { $number }
authority-part = Millises riigi osas te elasite?
authority-country = Millises riigis te elasite?
authority-official-list = Euroopa asutuste loend: edpb.europa.eu
else-title = Mis veel juhtus?
else-lead = Kõik jääb nii, nagu on, kuni te siin midagi valite.
else-earlier-title = Saatsin selle varasemal päeval
else-earlier-button = Saatsin selle sel päeval
else-route-title = Soovin kasutada teist viisi
else-note-label = Soovin midagi kirja panna
else-note-hint = Seda hoitakse selle vastuväite juures alles.
else-note-button = Salvesta märkus

## After sending

sent-title = Mis edasi saab
sent-lead = Teie vastuväide on ülevaates. See jääb sinna, kuni asi on lahendatud.
sent-on = Saadetud: { $date }
sent-look-for = Mida oodata
sent-by-when = Mis ajaks
sent-we-remember = Avage see rakendus uuesti, kui vastus tuleb või kui see päev on möödas. Ülevaade näitab siis järgmist sammu.
sent-next-account = Järgmise konto vastuväide
sent-show-record = Näita toimikut
sent-to-desk = Mine ülevaatesse
why-title = Miks just see kuupäev: { $date }?
why-stopped-title = Miks kuupäeva ei ole?
why-start = Arvestuse algus: { $date }. Sel päeval saatsite selle.
why-start-posted = Arvestuse algus: { $date }. Saatsite selle postiga. Arvestame kirjale kolm päeva, sest keegi ei teata, millal see kohale jõudis.
why-start-delivered = Arvestuse algus: { $date }. Sel päeval jõudis teie kiri kohale.
why-start-reminder = Arvestuse algus: { $date }. Sel päeval saatsite meeldetuletuse.
why-start-complaint = Arvestuse algus: { $date }. Sel päeval esitasite kaebuse.
why-start-authority = Arvestuse algus: { $date }. See on teie või asutuse viimase kirja päev.
why-start-recheck = Arvestuse algus: { $date }. Sel päeval tuli jaatav vastus või vaatasite viimati üle.
why-paused = Aeg seisis, kuni teie vastust oodati: { $from } – { $to }.
why-late-extension = Lisaaega paluti: { $date }. Esimene kuu oli siis läbi, seega see ei loe.
why-later-title = Teine, hilisem kuupäev
why-later = Teilt küsiti midagi. Ettevõte võib öelda, et kuu algas alles teie vastusest ({ $date }). Siis on vastuse tähtaeg { $due }. Oodake see päev ära, enne kui meelde tuletate.
why-question-open = Kuni küsimus on vastamata, võib ettevõte öelda, et aeg ei jookse. Vastake peagi.
why-stopped = Aeg seisab alates: { $date }. Teilt küsiti midagi. Aeg jookseb taas, kui vastate.
why-extended = Esimese kuu jooksul teatati lisaajast. Siis annab seadus algusest arvates kolm kuud.
why-moved = Viimase päevana ei lähe arvesse { $date }: { $why }.
why-weekend = nädalavahetus

answer-title = Kas Meta on vastanud?
answer-title-authority = Kas asutus või Meta on vastanud?
answer-what = Mida vastus ütleb?
answer-lead = { $account }, { $platform }. Vaadake e-kirja või sõnumit ja valige, mida see ütleb.
answer-accepted = Jah, nad nõustuvad
answer-accepted-hint = Nad ütlevad, et arvestavad teie vastuväidet. Lause sõnaga „kui“ on ainult teadaanne.
answer-refused = Nad lükkavad selle tagasi
answer-refused-hint = Nad ütlevad „ei“ või et nad midagi rohkem ette ei võta
answer-more-asked = Nad küsivad midagi juurde
answer-more-asked-hint = Küsimus või palve tõendada, kes te olete
answer-reasons-asked = Nad küsivad, millist andmete kasutamist silmas pean ja miks
answer-reasons-asked-hint = WhatsApp küsib seda e-kirjaga.
answer-other-company = Nad ütlevad, et vastutab teine ettevõte
answer-other-company-hint = Näiteks võib WhatsApp suunata Meta juurde
answer-other-form = Nad tahavad, et kasutaksin teist vormi
answer-other-form-hint = Nad ütlevad, et see vorm või aadress on vale
answer-more-time = Nad paluvad lisaaega
answer-more-time-hint = Nad ütlevad, et läheb kauem, ja miks
answer-receipt = See on ainult kättesaamise teade
answer-receipt-hint = Nad ütlevad, et see jõudis kohale. Ka kood ei ole vastus.
answer-authority-news = Asutus kirjutas, aga ilma otsuseta
answer-authority-news-hint = Kaebus on kohal või öeldakse, kui kaugel asi on
answer-authority-agreed = Asutus nõustub minuga
answer-authority-agreed-hint = Asutus leidis, et ettevõte rikkus seadust, või andis ettevõte järele
answer-authority-disagreed = Asutus ei nõustu või lõpetas menetluse
answer-authority-disagreed-hint = Võite paluda kohtul otsust kontrollida
answer-no-answer = See ei ole vastus. Hoia ainult fail alles
answer-no-answer-hint = Teadaanne, kood, pilt, posti kviitung
answer-lead-any = Valige, mida see ütleb ja millise konto kohta.
answer-which = Millise konto kohta see on?
answer-which-more = Teil on kontosid rohkem. Otsige õige ülevaatest üles ja vajutage seal „Sain vastuse“.
answer-other-account = See e-kiri näib olevat selle konto kohta: { $account }. Kontrollige, milline konto on all valitud.
answer-files = Mida te andsite
answer-files-lead = Lohistage sellele aknale e-kiri, pilt või PDF. Seda hoitakse muutmata kujul teie faili kõrval. Midagi ei saadeta kuhugi.
answer-choose-file = Vali fail
answer-paste = Või kleepige e-kirja tekst
answer-paste-hint = Kopeerige kogu tekst, võimalusel koos saatja ja kuupäevaga
answer-read = Loe läbi
answer-leave-out = Jäta välja
answer-leave-out-spoken = Jäta välja: { $name }
reading-title = Mis kiri see näib olevat
reading-likely = See näib olevat: { $kind }. Otsustate teie.
reading-perhaps = See võib olla: { $kind }. Liiga palju räägib selle vastu, seega me ei valinud midagi.
reading-unknown = Me ei oska öelda. Lugege ja valige ise.
reading-known = Mida selle kohta teatakse
reading-for = Mis räägib selle poolt
reading-against = Mis räägib selle vastu või puudub
reading-proof = Igaüks võib e-kirja kirjutada. Facebook loetleb oma viimased e-kirjad teie seadetes turvalisuse all. Kui kahtlete, vaadake sealt.
mail-accepted = nõusolek teie vastuväitega
mail-refused = teie vastuväite tagasilükkamine
mail-more-asked = lisaküsimus teile
mail-other-company = teade, et vastutab teine ettevõte
mail-other-form = palve kasutada teist vormi
mail-more-time = palve saada lisaaega
mail-receipt = ainult kättesaamise teade
mail-announcement = teadaanne kõigile, mitte vastus
mail-code = sisestatav kood, mitte vastus
mail-not-from-meta = kiri, mis ei ole Metalt
for-phrase = Seal on kirjas: „{ $words }“
for-code = Seal on kood: „{ $words }“
for-sender = See tuli domeenist { $domain }. Teadaolevalt kirjutab Meta sealt.
for-looks-like = { $domain } jäljendab nime { $brand }.
for-name-looks-like = Saatja nimeks on pandud „{ $name }“, aga kiri tuli domeenist { $domain }.
for-date = Kirja kuupäev: { $mail }. Teie vastuväide on saadetud: { $filed }.
for-address = See saadeti aadressile { $address }, mis on selle konto aadress.
for-authentication = Teie e-postiteenus leidis, et see tuli tõesti domeenist { $domain }.
doubt-nothing-known = Selles pole ühtegi sõnastust, mida Metalt tunneme.
doubt-not-verbatim = Sõnastus sarnaneb Meta omaga, aga täpselt me seda ei tunne.
doubt-conditional = Seal on tingimus „{ $word }“: „{ $words }“
doubt-denied = Sõna „{ $word }“ võib tähendada keeldumist: „{ $words }“
doubt-told = Sõna „{ $word }“ näitab, et vahendatakse kellegi öeldut: „{ $words }“
doubt-question = See on küsimus: „{ $words }“
doubt-quoted = Need sõnad on tsitaadis või varasemas e-kirjas: „{ $words }“
doubt-in-passing = Need sõnad on millegi muu keskel: „{ $words }“
doubt-announces = Meta kirjutab seda kõigile: „{ $words }“
doubt-invites = See kutsub inimesi vastuväidet esitama: „{ $words }“
doubt-reverses = See võtab midagi tagasi: „{ $words }“
doubt-contradiction = See ütleb korraga kaht asja: { $kinds }.
doubt-parts-differ = Lihttekst ja kujundatud tekst ütlevad eri asju.
doubt-cut = See on pikem, kui me lugesime.
doubt-broken = Üht osa ei saanud lugeda.
doubt-no-sender = Saatjat ei ole märgitud.
doubt-several-senders = Märgitud on mitu saatjat.
doubt-sender-unlisted = { $domain } ei ole meie Meta aadresside loendis.
doubt-forwarded = See on edasi saadetud. Saatja ja kuupäev on seega kinnitamata.
doubt-authentication-failed = Teie e-postiteenus leidis, et saatja ei ole ehtne.
doubt-authentication-other = Teie e-postiteenus tunneb saatjana ainult domeeni { $domain }.
doubt-authentication-missing = Teie e-postiteenus ei kirjutanud, kas saatja on ehtne.
doubt-no-date = Kuupäeva ei ole.
doubt-date-before = Kirja kuupäev: { $mail }. See on enne teie vastuväite saatmist ({ $filed }).
doubt-date-ahead = Kirja kuupäev { $date } on alles ees.
doubt-not-filed = Te pole saatnud vastuväidet, millele see vastata saaks.
doubt-no-address = Saajat ei ole märgitud.
doubt-other-address = See saadeti aadressile { $address }. Ühelgi teie siinsel kontol sellist aadressi ei ole.
doubt-several-accounts = See võib vastata teie mitmele kontole.
doubt-no-such-account = Ühelgi siinsel kontol ({ $platform }) seda aadressi ei ole.
doubt-platform-unclear = Selles nimetatakse mitut platvormi.
answer-when = Millal see tuli?
when-title = Mis päeval?
answer-keep = Hoidke e-kiri alles või tehke sõnumist pilt. See on teie tõend.
answer-record = Pane kirja

## One account

account-all = Kõik vastuväited
account-edit = Muuda
account-delete = Kustuta see konto siit
account-delete-hint = See kaob ainult teie ülevaatest. Saate selle tagasi tuua.
account-file-anyway = Esita ka selle kohta vastuväide
account-replied = Ma vastasin neile
account-reminded = Ma tuletasin neile meelde
account-complained = Ma esitasin kaebuse asutusele
account-delivered = Minu kiri jõudis kohale
account-rechecked = Vaatasin üle. Kõik on endine
account-write-reply = Kirjuta vastus
account-write-reminder = Kirjuta meeldetuletus
account-write-company-complaint = Esita ettevõttele kaebus
account-write-authority-complaint = Esita asutusele kaebus
account-write-objection = Kirjuta kiri
options-waiting = Kui kahe päeva jooksul midagi ei tule, vaadake rämpsposti kausta. Saadud e-kiri lohistage sellele aknale.
options-waiting-no-date = Ükski seadus tähtaega ei määra. Kui läheb liiga kaua, tuletage meelde. Aitame kirja kirjutada.
options-overdue-remind = Kõigepealt tuletage meelde. Aitame kirja kirjutada. Selles on teie vastuväite kuupäev.
options-overdue-complain = Kui see ei aita, võite esitada kaebuse asutusele. See on tasuta.
options-overdue-company = Kui see ei aita, võite esitada kaebuse ettevõttele. Alates 19. juunist 2026 peab ta kaebuse kättesaamist 30 päeva jooksul kinnitama.
options-overdue-none = Tuletage meelde. Aitame kirja kirjutada.
options-complain = Nüüd võite esitada kaebuse asutusele. See on tasuta ja aitame kirja kirjutada.
options-company = Nüüd võite esitada kaebuse ettevõttele. Aitame kirja kirjutada.
options-complaint-received = Kui tulemust ei tule, võite esitada kaebuse asutusele, mille nimi on ICO. Kasutage allpool selle lehte.
options-ico = Nüüd võite esitada kaebuse asutusele, mille nimi on ICO. Kasutage allpool selle lehte.
options-court = Võite pöörduda kohtusse, et asutus tegutseks. Nõu annab jurist või tarbijakeskus.
options-court-decision = Võite paluda kohtul otsust kontrollida. Tähtaeg on lühike ja see on otsuses kirjas.
options-swiss = Šveitsis saab otsustada kohus. Võite ka teatada allpool nimetatud asutusele.
options-brazil = Võite saata pöördumise allpool nimetatud asutusele. Lisage tõend, et pöördusite ettevõtte poole.
options-refused-read = Lugege nende põhjendusi. Nad peavad näitama, miks nende põhjused kaaluvad teie omad üles.
options-refused-reasons = Lugege nende põhjendusi ja hoidke need alles.
options-more-asked = Vastake e-kirjaga oma sõnadega. Ärge saatke isikutunnistuse koopiat, kui neil pole kahtluseks head põhjust.
options-reasons-asked = Vastus on teile valmis. Saatke see vastusena nende e-kirjale.
options-other-company = Esitage vastuväide järgmisel viisil. Hoidke nende vastus alles.
options-other-form = Esitage vastuväide järgmisel viisil. Hoidke nende vastus alles.
options-recheck = Avage ametlik leht uuesti. Vaadake, kas teie vastuväide on seal näha ja kas Metal on uus vorm.
options-authority = Teie asutus
timeline-title = Mis on seni juhtunud
timeline-due = Vastuse tähtaeg
timeline-was-due = Vastuse tähtaeg oli
timeline-later = Hiljemalt, kui aega arvestatakse teie vastusest
timeline-reminder = Meeldetuletuse aeg lõpeb
timeline-acknowledgement = Ettevõte peab kaebuse kättesaamist kinnitama
timeline-authority = Asutus peab olema teile uuesti teada andnud
timeline-recheck = Vaadake, kas kõik on endine
event-prepared = Valmistasite selle ette
event-form-opened = Avasite lehe
event-form-missing = Te ei näinud vormi: { $seen }
event-sent = Saatsite selle
event-delivered = Teie kiri jõudis kohale
event-receipt = Teile kirjutati, et see jõudis kohale
event-accepted = Nad nõustusid sellega
event-refused = Nad lükkasid selle tagasi
event-more-asked = Nad küsisid teilt midagi juurde
event-reasons-asked = Nad küsisid, millist kasutamist silmas peate ja miks
event-replied = Vastasite neile
event-other-company = Nad nimetasid teise ettevõtte
event-other-form = Nad palusid kasutada teist vormi
event-more-time = Nad palusid lisaaega
event-reminded = Tuletasite neile meelde
event-letter = Saatsite kirja ({ $letter })
event-authority-news = Asutus kirjutas
event-authority-agreed = Asutus nõustus teiega
event-authority-disagreed = Asutus ei nõustunud või lõpetas menetluse
event-rechecked = Vaatasite, kas kõik on endine
event-note = Märkus: { $note }
kept-title = Selle vastuväite materjalid
kept-sent = Mida te saatsite
kept-sent-on = Täpselt nii, nagu see oli: { $date }
kept-nothing-sent = Midagi pole veel saadetud.
kept-letter-on = Saadetud: { $date }. Saaja: { $to }
kept-evidence = Tõendid
kept-evidence-none = Ühtegi faili pole veel. Lohistage siia e-kiri, pilt või PDF.
kept-evidence-added = Lisatud: { $date }. { $size }
kept-evidence-missing = Seda faili enam kaustas ei ole.
kept-evidence-changed = Seda faili on pärast hoiule panemist muudetud.
kept-evidence-remove = Võta loendist välja
kept-evidence-remove-spoken = Võta loendist välja: { $name }
kept-evidence-folder = Näita kausta
kept-evidence-add = Lisa fail
size-bytes = { $count } baiti
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
letter-title-objection = Teie vastuväide kirjana
letter-title-reply = Teie vastus
letter-title-reminder = Teie meeldetuletus
letter-title-company-complaint = Teie kaebus ettevõttele
letter-title-authority-complaint = Teie kaebus asutusele
letter-lead = Täitke, mis puudu on. Kiri muutub kohe, kui kirjutate. Siit ei saadeta midagi.
letter-name = Teie täisnimi
letter-name-hint = Nii, nagu see on teie kirjadel
letter-address = Teie postiaadress
letter-address-hint = Tänav, postiindeks, linn ja riik, ilma nimeta
letter-town = Kus te kirjutate
letter-town-hint = Teie linn või vald. See on kuupäeva ees.
letter-phone = Teie telefoninumber
letter-phone-hint = Selle võib ära jätta.
letter-reference = Asja number
letter-reference-hint = Kui see teile anti. Sageli on see nende e-kirja teemareal.
letter-reason = Teie põhjus
letter-reason-hint = Oma sõnadega ja kirja keeles. See teeb kirja kaalukamaks.
letter-company = Millise ettevõtte kohta?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Kas seda lahendab teie palvel kohus?
letter-court-yes = Jah, lahendab kohus
letter-court-no = Ei, kohus ei tegele sellega
letter-may-be-named = Kas asutus tohib ettevõttele öelda, kes te olete?
letter-may-be-named-yes = Jah, tohib
letter-may-be-named-no = Ei, palun seda mitte teha
letter-language = Kirja keel
letter-sheet = Kiri
letter-missing = Kiri ilmub siia, kui midagi enam puudu ei ole.
letter-missing-right = Koha jaoks, kus te elasite, sellist kirja ei ole.
letter-missing-name = Teie täisnimi on puudu.
letter-missing-address = Teie postiaadress on puudu.
letter-missing-town = Kirjutamise koht on puudu.
letter-missing-email = Konto e-posti aadress on puudu. Lisage see muutmise lehel.
letter-missing-account = Konto nimi on puudu. Lisage see muutmise lehel.
letter-missing-company = Me ei tea, kellele kirjutada.
letter-missing-sent = Midagi pole veel saadetud.
letter-missing-deadline = Vastuse tähtaega ei ole.
letter-missing-occasion = Kirjutamiseks pole veel põhjust: vastuse aeg pole läbi ja teile pole öeldud „ei“.
letter-missing-question = Nad pole küsinud midagi, mis ootab teie vastust.
letter-missing-reason = Teie põhjus on puudu.
letter-missing-authority = Me ei tea veel, milline on teie asutus.
letter-missing-court = Öelge, kas sellega tegeleb kohus.
letter-missing-may-be-named = Öelge, kas ettevõte tohib teada, kes te olete.
letter-note-company-blank = Me ei tea, milline ettevõte teie eest vastutab. Leidke nimi Meta privaatsuspoliitikast oma riigi kohta ja täitke tühjad read.
letter-note-address-blank = Me ei tea ettevõtte postiaadressi teie riigi jaoks. Leidke see privaatsuspoliitikast oma riigi kohta ja täitke tühjad read.
letter-note-other-language = See asutus soovib keelt, milles meil kirja ei ole. Siin on see inglise keeles. Laske see enne tõlkida.
letter-text = Kiri teie enda sõnadega
letter-text-hint = Teie muudatused jäävad alles ka siis, kui muudate mõnd vastust
letter-compose = Koosta uuesti minu vastustest
letter-change = Muudan sõnu ise
letter-empty = Kiri on tühi. Kirjutage see või koostage uuesti oma vastustest.
letter-copy = Kopeeri kiri
letter-pdf = Salvesta PDF-ina
letter-docx = Salvesta muutmiseks (Word)
letter-how-reply = Saatke see vastusena nende e-kirjale: kopeerige ja kleepige sinna.
letter-how-authority = Kleepige kiri asutuse kaebuste lehele või saatke see postiga. Kui saadate postiga, kirjutage käsitsi alla.
letter-how-company = Printige ja kirjutage alla. Saatke tähtkirjana ja hoidke kviitung alles. Kiirem viis on kopeerida kiri samasse vormi.
letter-sent-title = Kas saatsite selle?
letter-sent-hint = Saadetud kiri jääb siis alles täpselt nii, nagu see siin on.
letter-sent = Ma saatsin selle
letter-discard = Viska see kiri ära
letter-kind-objection = vastuväide kirjana
letter-kind-reply = vastus
letter-kind-reminder = meeldetuletus
letter-kind-company-complaint = kaebus ettevõttele
letter-kind-authority-complaint = kaebus asutusele
kept-letters = Kirjad
kept-letter-go-on = Jätka kirjutamist
kept-letter-go-on-spoken = Jätka kirjutamist: { $letter }
papers-title = Printimiseks, salvestamiseks ja edasiandmiseks
papers-title-found = { $count ->
    [one] Leitud konto dokumendid
   *[other] Leitud { $count } konto dokumendid
}
papers-record = Toimik PDF-ina
papers-print = Ava printimiseks
papers-calendar = Tähtaeg minu kalendrisse
papers-calendar-all = Tähtajad minu kalendrisse
papers-table = Tabel tabelarvutusele (CSV)
papers-bundle = Kõik kaebuse jaoks (ZIP)
papers-bundle-hint = Teie kirjad, teie saadetu, kõik tõendina hoitud failid ja loend, mis näitab, kas mõnd faili on muudetud.
paper-footer = Lehekülg {"{page}"}/{"{pages}"}
record-title = Toimik: { $account }
record-title-all = Kõigi vastuväidete toimik
record-made = Tehtud Veto Deskiga: { $date }. See näitab, mis sinna kirja pandi.
record-person = Inimene
record-platform = Platvorm
record-account = Konto
record-law = Seadus
record-status = Olek
record-sentence = Sõnadega
record-sent-on = Saadetud
record-sent-to = Kuhu saadetud
record-when = Päev
record-what = Mis juhtus
record-file = Fail
record-added = Lisatud
record-size = Suurus
record-sum = Kontrollsumma (SHA-256)
record-letter = Saadetud kiri: { $letter } ({ $date })
record-total = Kontosid
record-due = Tähtaeg
record-evidence = Hoitud faile
record-annex = Lisa { $number }
calendar-summary = { $what }: { $account }
calendar-name = Tähtajad
bundle-name = Kaebus { $account }
papers-record-all = Kõigi toimik PDF-ina
kept-linked = Seotud: Accounts Centre (kontokeskus)
kept-note = Teie märkus
edit-title = Muutke seda kontot
edit-lead = Muudatused salvestatakse kohe. Juba saadetu jääb selliseks, nagu oli.
edit-person = Kelle konto see on
edit-person-hint = Kui see on ainult teie oma, jätke tühjaks.
edit-note = Märkus
edit-note-hint = Mida iganes soovite meeles pidada
edit-done = Valmis
kept-linked-none = Ühtegi pole märgitud.
kept-linked-change = Vaata ja muuda seoseid
linked-title = Seotud kontod
linked-lead = Meta saab kontosid siduda lehel Accounts Centre (kontokeskus). Märkige siin, millised on seotud. Meta juures see midagi ei muuda.
linked-back = Tagasi konto juurde
linked-now = Seotud kontodega
linked-with-none = See konto ei ole teise kontoga seotud.
linked-before = Pole enam seotud
linked-add = Seo veel üks konto
linked-add-own = Sama inimese kontod
linked-add-others = Teiste inimeste kontod
linked-add-none = Rohkem kontosid, mida siduda, ei ole.
linked-find = Otsi kontot
linked-find-hint = Nimi, e-posti aadress või telefoninumber
linked-link = Seo
linked-already = Seotud kontodega: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Muuda päeva
linked-asked = See on õige
linked-take-out = Võta välja
linked-take-out-this = Võta see konto välja
linked-never = Need pole kunagi seotud olnud
linked-since = Mis ajast on need seotud?
linked-choice-before = Juba enne vastuväidet
linked-choice-day = Päevast, mida ma tean
linked-choice-unknown = Ma ei tea
linked-since-before = Meile teadaolevalt seotud juba enne vastuväidet.
linked-since-day = Seotud alates: { $date }.
linked-since-unknown = Seotud. Pole teada, mis ajast.
linked-until = Pole seotud alates: { $date }.
cover-object = Esita vastuväide ka selle konto kohta
cover-leave = Jäta nii, nagu on
cover-ask-again = Küsi minult uuesti
options-cover-open = Meta ei ütle, kas see vastuväide kehtib ka selle konto kohta.
options-cover-again = Kindlam on esitada vastuväide ka selle konto kohta.
reason-cover-joined = Seotud kontoga { $account } alates: { $date }. Selle konto vastuväitega oli siis juba nõustutud.
reason-cover-unknown = Seotud kontoga { $account }, võib-olla alles pärast selle vastuväitega nõustumist.
reason-cover-ended = Pole seotud kontoga { $account } alates: { $date }. Selle konto vastuväitega nõustuti enne seda.
reason-cover-left = Konto { $account } vastuväide võib kehtida ka siin. Jätsite nii, nagu oli: { $date }.
done-cover-left = See jääb nii, nagu on. Selle konto kohta võite vastuväite esitada igal ajal.

## People

account-person = Inimene: { $name }
persons-show = Inimesed
persons-all = Kõik inimesed
persons-title = Inimesed
persons-lead = Kõik, kelle vastuväiteid te siin hoiate.
persons-find = Otsi inimest
persons-find-hint = Nimi või e-posti aadress
persons-hide = Peida need, kellel kõik on korras
persons-hidden = { $count ->
    [one] Üks inimene on peidetud. Kõik tema kontod on kinnitatud.
   *[other] { $count } inimest on peidetud. Kõik nende kontod on kinnitatud.
}
persons-found = { $count ->
    [0] Kedagi ei leitud.
    [one] Üks inimene
   *[other] { $count } inimest
}
persons-page = Inimesed { $first }–{ $last }, kokku { $count }
persons-accounts = { $count ->
    [0] Kontosid veel pole
    [one] Üks konto
   *[other] { $count } kontot
}
persons-needs = { $count ->
    [one] üks vajab midagi
   *[other] { $count } vajavad midagi
}
persons-settled = kõik kinnitatud
persons-spoken = Näita: { $name }. { $more }
persons-add = Lisa inimene
person-unnamed = Inimene ilma nimeta
person-lead = Muudatused salvestatakse kohe. Juba saadetu jääb selliseks, nagu oli.
person-name = Nimi
person-name-hint = Nii, nagu teie teda siin nimetate
person-full-name = Täisnimi
person-full-name-hint = Kirjade jaoks
person-email = Tavaline e-posti aadress
person-email-hint = Pakutakse tema järgmise konto jaoks
person-phone = Telefoninumber
person-town = Linn või vald
person-town-hint = See on kirjas kuupäeva ees.
person-address = Postiaadress
person-address-hint = Kirjade jaoks, ridade kaupa, ilma nimeta
person-residence = Elukoht
person-residence-unknown = Veel märkimata
person-residence-hint = Kehtib uute vastuväidete kohta. Alustatu ja esitatu jääb selliseks, nagu oli.
person-residence-change = Vali elukoht
person-residence-close = Peida riigid
person-residence-eu = Euroopa Liidus, riik märkimata
person-residence-eea = Islandil, Liechtensteinis või Norras, riik märkimata
person-language = Kirjade ja põhjuste keel
person-language-hint = Seda pakutakse. Iga kord saate valida ka teise.
person-language-usual = Tavaline
person-accounts = Kontod
person-no-accounts = Kontosid veel pole.
person-object = Esita veel ühe konto vastuväide
person-object-first = Esita selle inimese konto vastuväide
person-object-spoken = Esita selle inimese veel ühe konto vastuväide
person-on-desk = Näita ülevaates
person-same = See on sama inimene kui …
person-back = Tagasi: { $name }
person-remove = Eemalda see inimene
person-remove-deleted = Ka tema kustutatud kontod kaoksid.
person-hand-over-title = Üleandmine
person-hand-over-lead = Salvestage fail, kus on ainult see inimene ja tema kontod. Teine Veto Desk saab selle avada või uue osa sisse tuua.
person-hand-over-evidence = Tõendina hoitud faile selles ei ole.
person-hand-over = Anna selle inimese osa üle …
same-title = Kes on sama inimene kui { $name }?
same-lead = Valige, kelle kontod kuuluvad samuti sellele inimesele.
same-confirm-title = Kas need on üks ja sama inimene: { $kept } ja { $other }?
same-confirm-lead = Vaadake enne, mis juhtub. Selle saab kohe tagasi võtta.
same-happens = Mis juhtub
same-accounts = { $count ->
    [0] Inimesel { $other } pole kontosid, mida üle viia: { $kept }.
    [one] Üks konto läheb üle: { $other } → { $kept }.
   *[other] { $count } kontot läheb üle: { $other } → { $kept }.
}
same-goes = Alles jääb: { $kept }. Inimeste loendist kaob: { $other }.
same-filled = { $what }: { $value } võetakse üle.
same-differs = Mis on erinev
same-differing = { $what }: alles jääb { $kept }. Märkusesse läheb { $other }.
same-residence = Elukoht: alles jääb { $kept }, mitte { $other }.
same-stays = Saadetu jääb selliseks, nagu oli. Ükski konto, vastus ega märkus ei kao.
same-another = Vali keegi teine
same-join = Ühenda üheks inimeseks
sheet-for = Infoleht sellele inimesele
sheet-hint = Mis on tehtud, mis tuleb järgmiseks ja mis ajaks, suures kirjas.
sheet-print = Infoleht printimiseks
sheet-save = Salvesta infoleht
sheet-title = Vastuväited: { $name }
sheet-made = Selline on seis: { $date }.
sheet-done = { $what }: { $date }
sheet-nothing-done = Midagi pole veel saadetud.
sheet-next = Mis nüüd? { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Ühtegi tähtaega pole oodata.
sheet-footer = See rakendus pole Meta · Lehekülg {"{page}"}/{"{pages}"}

## What was just done

done-account-deleted = Konto võeti ülevaatest ära.
done-draft-discarded = Pooleli vastuväide visati ära.
done-answer-recorded = Vastus pandi kirja.
done-answer-recorded-with-files = Vastus pandi kirja. Teie antud failid on muutmata kujul alles teie faili kõrval.
done-note-added = Märkus salvestati.
done-evidence-kept = { $count ->
    [one] Fail on muutmata kujul teie faili kõrval alles.
   *[other] { $count } faili on muutmata kujul teie faili kõrval alles.
}
done-evidence-removed = See on loendist väljas. Fail ise jääb oma kausta.
done-letter-discarded = Kiri visati ära.
done-paper-saved = Salvestatud: { $path }
done-step-recorded = See pandi kirja.
done-undone = Tagasi võetud: { $what }.
done-account-removed = Konto eemaldati koos kõigi sissekannetega. Tõendina hoitud failid jäävad oma kausta.
done-merged = Teises arvutis tehtud muudatused lisati teie faili.
done-merged-hand = Käsitsi tehtud muudatused lisati.
done-merged-copy = Teie faili kõrval oli teine koopia. Selle uus osa lisati.
done-imported = Teine fail toodi sisse.
done-imported-nothing = Kõik selles failis olev on juba teie ülevaates.
done-backup-used = Varasem seis on tagasi. Senine seis on varukoopiate hulgas.
done-edited = Teie faili muudeti väljaspool Veto Deski. Seda saab endiselt lugeda. Kontrollige, kas sissekanded on õiged.
done-unlocked = Teine aken on suletud. Nüüd saate siin muudatusi teha.
done-person-removed = Inimene eemaldati.
done-persons-joined = Nüüd on see üks inimene. Kõik tema kontod on siin.
done-restarted = Veto Desk peatus vea tõttu ja käivitus uuesti. Kontrollige, kas viimane muudatus on olemas. Teie fail: { $path }
count-added = { $count ->
    [one] Üks konto on uus.
   *[other] Lisandus { $count } uut kontot.
}
count-changed = { $count ->
    [one] Üks konto muutus.
   *[other] { $count } kontot muutus.
}
count-removed = { $count ->
    [one] Üks konto eemaldati.
   *[other] { $count } kontot eemaldati.
}
done-account-restored = Konto on teie ülevaates tagasi.
done-accounts-added = { $count ->
    [one] Üks tabeli konto on ülevaates. Vastuväide on alustamata.
   *[other] { $count } tabeli kontot on ülevaates. Vastuväited on alustamata.
}
done-account-covered = Konto on märgitud seotuks. Teine vastuväide kehtib ka sellele, kui sellega nõustutakse.
done-pasted = Kopeeritud tekst on kleebitud.
done-address-opened = Brauseril paluti leht avada. Kui midagi ei avane, kopeerige aadress.
done-text-size = Teksti suurus: { $percent }%.
done-copy-saved = Koopia salvestati: { $path }
done-file-opened = Fail avati.
done-several-sent = { $count ->
    [one] 1 vastuväide märgiti saadetuks.
   *[other] { $count } vastuväidet märgiti saadetuks.
}
done-several-answered = { $count ->
    [one] Vastus pandi kirja 1 kontole.
   *[other] Vastus pandi kirja { $count } kontole.
}
done-several-deleted = { $count ->
    [one] 1 konto kustutati.
   *[other] { $count } kontot kustutati.
}
done-turn-over = { $count ->
    [one] Konto on läbi käidud.
   *[other] Kõik { $count } kontot on läbi käidud.
}
done-set-aside = Loetamatu fail jäi alles uue nimega: { $path }
close-asked = Viimased muudatused on salvestamata. Salvestage enne koopia või sulgege salvestamata.

## The file

save-failed-title = Teie muudatused on salvestamata
save-retry = Proovi uuesti
save-elsewhere = Salvesta koopia …
save-read-only = Faili kaust on kirjutuskaitstud. Kõik püsib siin, kuni aken on avatud. Salvestage koopia teise kausta.
save-full = Ketas on täis. Kõik püsib siin, kuni aken on avatud. Vabastage ruumi ja proovige uuesti.
save-denied = Süsteem ei luba faili kirjutada. Kõik püsib siin, kuni aken on avatud. Salvestage koopia teise kausta.
save-vanished = Faili kaust on kadunud. Kõik püsib siin, kuni aken on avatud. Tooge kaust tagasi või salvestage koopia mujale.
save-newer = Veto Deski uuem versioon kirjutas vahepeal faili. Kõik püsib siin, kuni aken on avatud. Salvestage koopia ja paigaldage siis see versioon.
save-other = Salvestamine ei õnnestunud. Kõik püsib siin, kuni aken on avatud. Proovige uuesti või salvestage koopia mujale.
copy-read-only = Seda ei salvestatud: kaust on kirjutuskaitstud. Valige teine kaust.
copy-full = Seda ei salvestatud: ketas on täis. Valige teine koht.
copy-denied = Seda ei salvestatud: süsteem ei luba sinna kirjutada. Valige teine kaust.
copy-vanished = Seda ei salvestatud: sellist kausta pole. Valige teine kaust.
copy-other = Seda ei salvestatud. Valige teine koht.
trouble-title = Teie faili ei saanud avada
trouble-damaged = Fail on rikutud: rida { $line }, veerg { $column }.
trouble-newer = Selle faili kirjutas Veto Deski uuem versioon. Avamiseks paigaldage see versioon.
trouble-too-large = Fail on palju suurem kui ükski selle rakenduse fail.
trouble-denied = Süsteem ei luba seda faili lugeda. Kontrollige, kes seda lugeda tohib.
trouble-missing = Selles kohas faili ei ole.
trouble-other = Faili ei saanud lugeda.
trouble-untouched = Midagi ei muudetud. Mida te ka ei valiks, see fail jääb alles.
trouble-previous = Uusim varukoopia
trouble-previous-what = Tehtud: { $date }. Selles on { $count ->
    [one] üks konto.
   *[other] { $count } kontot.
}
trouble-use-previous = Kasuta seda varukoopiat
trouble-other-file = Teine fail
trouble-new = Uus tühi ülevaade
trouble-new-hint = Vana fail jääb uue nimega selle kõrvale alles.
trouble-start-new = Alusta tühja ülevaatega

settings-title = Seaded
settings-theme = Hele või tume
theme-system = Nagu selles arvutis
theme-light = Hele
theme-dark = Tume
settings-contrast = Kontrast
contrast-system = Kontrast nagu selles arvutis
contrast-normal = Tavaline kontrast
contrast-high = Suur kontrast, must-valge
settings-language = Keel
settings-language-hint = Rakenduse keel. Põhjustel ja kirjadel on oma keel.
settings-language-of-system = Nagu selles arvutis: { $language }
settings-language-not-reviewed = Emakeelne lugeja pole neid sõnu veel kontrollinud. Kui midagi on ebaselge, valige inglise keel.
settings-language-reviewed = Emakeelne lugeja on need sõnad üle vaadanud.
languages-more = Muud keeled
settings-language-help = Saate aidata neid parandada, ilma ühegi programmita: fail CONTRIBUTING ütleb, kuidas.
settings-text-size = Teksti suurus
text-size-percent = { $percent }%
settings-text-size-hint = Kõik kasvab koos tekstiga. Sama teevad igal lehel Ctrl ja pluss või miinus.
settings-companion = Kui vorm on avatud
settings-companion-on = Tee see aken brauseri kõrval väikeseks
settings-companion-hint = Väike aken näitab ühte sammu korraga. Üks nupp teeb selle jälle suureks.
settings-graphics = Graafika
settings-graphics-simple = Lihtne graafika
settings-graphics-hint = Märkige see, kui aken vilgub, jääb tühjaks või on aeglane. Välimus ei muutu. Valik kehtib järgmisest käivitamisest.
settings-file = Teie fail
settings-file-lead = Kõik on ühes failis selles arvutis ja ainult siin. Lugeda saate seda ainult teie.
settings-file-path = Kus see on
settings-copy-path = Kopeeri asukoht
settings-save-copy = Salvesta koopia …
settings-open = Ava teine fail …
settings-picking = Failivaliku aken on avatud.
settings-typed-path = Faili asukoht
settings-typed-path-hint = Ainult siis, kui failivaliku aken ei avane.
settings-typed-open = Ava see fail
settings-typed-copy = Salvesta sinna koopia
settings-typed-import = Lisa sealt sissekanded
settings-open-folder = Ava kaust
settings-import-title = Sissekanded teisest failist
settings-import-lead = Lisage see, mis on Veto Deski teises failis. Midagi ei lähe kaduma ja midagi ei tule topelt.
settings-import = Lisa sissekanded failist …
settings-backups-title = Varukoopiad
settings-backups-lead = Rakendus hoiab teie faili varasemate seisude koopiaid. Saate neist igaühe juurde tagasi minna.
settings-backups = Mine tagasi varasemale seisule …
backups-title = Tagasi varasemale seisule
backups-lead = Valige päev. Ülevaade on siis selline nagu tol ajal.
backups-reading = Varukoopiate otsimine …
backups-none = Varukoopiaid veel pole. Koopia tehakse igal käivitamisel ja töö ajal iga tund.
backups-use = Too see seis tagasi
backups-back = Tagasi seadetesse
backups-undo = Praegune seis kopeeritakse enne. Muudatuse saab tagasi võtta.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Üks konto
   *[other] { $accounts } kontot
}, { $objections ->
    [one] üks vastuväide
   *[other] { $objections } vastuväidet
}
settings-about = Teave
settings-version = Veto Desk { $version }
settings-facts = Aadressid ja reeglid koguti kuupäevaga allikatest 22. novembril 2026. Selle versiooni jaoks pole keegi aadresse avanud.
settings-no-advice = See rakendus ei anna õigusnõu.
settings-licence = Veto Desk on vaba tarkvara teie valikul kas MIT või Apache’i litsentsiga. Selles on ka teiste tööd.
settings-licences = Kelle töö selles on
licences-title = Kelle töö selles on
licences-lead = Veto Deskis on ka teiste tööd. Siin on need kõik litsentside kaupa, inglise keeles.
licences-hint = „OR“ tähendab, et võite valida. „AND“ tähendab, et kehtivad kõik. Mõni töö on programmis ainult ühes süsteemis.
licences-show = Näita töid ja tekste
licences-show-spoken = Näita töid ja tekste: { $licence }
licences-works = Tööd
licences-text = Tekst { $number }
licences-back = Tagasi loendisse

## Help

help-title = Abi
help-lead = Veto Desk juhatab teid ametliku vormini ja peab teie vastuväitel silma peal, kuni asi on lahendatud.
help-how = Kuidas see käib
help-how-1 = Vastake mõnele lühikesele küsimusele. Iga vastus salvestatakse kohe.
help-how-2 = Avage ametlik leht ja kleepige sinna see, mille me ette valmistasime.
help-how-3 = Saatke vorm seal ära. Siis öelge siin, et saatsite selle.
help-how-4 = Kui vastus tuleb, pange see siin kirja. Ülevaade näitab järgmist sammu.
help-does = Mida vastuväide teeb
help-does-1 = See peatab teie postituste edasise kasutamise. See, mida tehisaru on juba õppinud, jääb alles.
help-does-2 = See ei kehti fotode kohta, millel olete teie ja mille postitavad teised.
help-does-3 = See ei eemalda Meta AI-d teie rakendustest.
help-safe = Teie andmed
help-safe-1 = Kõik jääb ühte faili selles arvutis. Rakendus ise võrku ei kasuta.
help-safe-2 = See avab ainult oma loendis olevaid ametlikke aadresse ja ainult siis, kui teie seda soovite.
help-safe-3 = See ei küsi kunagi parooli, koodi ega isikutunnistust.
help-copies = Teie fail ja selle koopiad
help-copies-1 = Varasemaid seise hoitakse teie faili kõrval. Seadetes saate mõne juurde tagasi minna.
help-copies-2 = Fail võib olla kaustas, mida jagab mitu arvutit. Mida igaüks neist lisab, jääb alles.
help-copies-3 = Uude arvutisse kolimiseks salvestage koopia ja avage see seal.
help-keys = Klahvid
help-keys-tab = Tab ja Shift + Tab liiguvad vajutatavate kohtade vahel. Tühikuklahv või Enter vajutab.
help-keys-answers = Nooleklahvid liiguvad küsimuse vastuste vahel. Sama teeb vastuse esimene täht.
help-keys-size = Ctrl ja pluss või miinus teeb kõik suuremaks või väiksemaks. Ctrl ja 0 taastab suuruse.
help-keys-copy = Tekstiväljal kopeerib Ctrl + C ja kleebib Ctrl + V.
help-keys-go-on = Ctrl + Enter vajutab lehe peamist nuppu. Kui vastate küsimusele väljal, teeb Enter sama.
help-keys-back = Alt ja vasaknool viib tagasi. Tekstiväljal liigub see ühe sõna võrra.
help-keys-help = F1 avab selle lehe.
help-keys-undo = Ctrl + Z võtab viimase muudatuse tagasi. Tekstiväljal võtab see tagasi tähti.

## Guides

guides-here = Juhendid, mis siin aitavad
guides-search = Otsi juhenditest
guides-search-hint = Üks või mitu sõna, näiteks „vorm“ või „telefon“
guides-found = { $count ->
    [one] Leiti üks juhend.
   *[other] Leiti { $count } juhendit.
}
guides-none-found = Proovige teist sõna või vähem sõnu. Kõigi juhendite nägemiseks kustutage kirjutatu.
guides-object = Vastuväide
guides-trouble = Vormi ei ole ja muud mured
guides-after = Pärast saatmist
guides-places = Kus te elate
guides-good-to-know = Hea teada
guides-app = See rakendus
guide-checked = Kontrollitud: { $date }
guide-platforms = Platvormid: { $names }
guide-residences = Neile, kelle elukoht on: { $names }
guide-sources = Allikad
guide-source = { $title }, { $date }
guide-source-app = See rakendus ise
guide-close = Sulge see juhend

## Where there is no window

start-usage = Kasutamine: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk ei leidnud oma faili jaoks kausta. Käivitage see võtmega --file ja asukohaga.
start-no-screen = Veto Desk ei saa akent avada. Ekraani ei leitud. Käivitage see arvuti töölaualt.
start-no-picture = Veto Desk ei saa akent avada. Ekraan ei võta selle pilti vastu. Paigaldage või uuendage graafikadraiver.
start-no-library = Veto Desk ei saa akent avada. Aknasüsteem või mõni selle teek ei vastanud.
start-stopped = Veto Desk peatus vea tõttu. Teie kirjutatu on salvestatud. Jätkamiseks käivitage see uuesti. Teie fail: { $path }

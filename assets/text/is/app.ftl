### Every word the app says, in Icelandic; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "þú". One term for one idea: reikningur, andmæli, leið, eyðublað.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Villa: { $page } – Veto Desk
rail-name = Staðir
messages-name = Skilaboð
rail-desk = Yfirlit
rail-settings = Stillingar
rail-help = Hjálp
rail-here = Þú ert hér
not-meta = Þetta forrit er ekki Meta. Héðan er ekkert sent.
saving-saved = Vistað á þessari tölvu.
saving-under-way = Vista á þessari tölvu …
saving-failed = Ekki vistað enn.
saving-forbidden = Skráin var ekki opnuð. Ekkert er vistað.
saving-read-only = Þessi gluggi sýnir aðeins skrána. Ekkert er vistað.
undo = Afturkalla
undo-change = Afturkalla: { $what }
change-wizard = svar
change-draft = það sem var hent
change-filing = innsending
change-answer = síðasta skref
change-note = athugasemd
change-evidence = skrá
change-letter = bréfið
change-account = breyting
change-linked = tengdir reikningar
change-several = nokkrir reikningar
change-deleting = eyðing
change-person = manneskja
change-settings = stilling
change-incoming = það sem barst
change-import = það sem var tekið inn
change-backup = eldri staða
change-adding = viðbót reikninga úr töflunni
read-only-title = Þú getur skoðað en engu breytt
read-only-other-window = Veto Desk er opið í öðrum glugga. Gerðu breytingar þar. Þegar þeim glugga er lokað tekur þessi við.
read-only-newer = Nýrri útgáfa af Veto Desk skrifaði þessa skrá. Settu hana upp til að geta breytt skránni.
read-only-what = Hvað get ég gert?
dismiss = Fela þessi skilaboð
close-title = Loka án þess að vista?
close-save-elsewhere = Vista afrit fyrst …
close-anyway = Loka án þess að vista
close-stay = Hafa gluggann opinn

## Dates

when-and-route = { $when } · { $route }
date-today = Í dag: { $date }
date-week-earlier = Viku fyrr
date-day-earlier = Degi fyrr
date-day-later = Degi síðar
date-week-later = Viku síðar

## Status

status-not-started = Ekki hafið
status-not-sent-yet = Ósent
status-sent = Sent
status-confirmed = Staðfest
status-needs-you = Bíður þín
status-refused = Hafnað
reason-not-begun = Ekkert er hafið fyrir þennan reikning.
reason-prepared = Tilbúið síðan: { $date }. Þú átt eftir að senda það.
reason-form-opened = Eyðublaðið var opnað: { $date }. Þú hefur ekki sagt okkur að þú hafir sent það.
reason-form-missing = Eyðublaðið birtist þér ekki: { $date }. Aðrar leiðir eru til.
reason-waiting = Svarfrestur fyrirtækisins: { $date }.
reason-waiting-soon = Svarfrestur fyrirtækisins: { $date }. { $days ->
    [0] Það er í dag.
    [1] Það er á morgun.
    [one] { $days } dagur er eftir.
   *[other] { $days } dagar eru eftir.
}
reason-waiting-courtesy = Kurteisi væri af fyrirtækinu að svara í síðasta lagi: { $date }. Engin lög ákveða þann dag.
reason-waiting-no-date = Sent: { $date }. Við vitum ekki um neinn svarfrest.
reason-receipt = Móttaka staðfest: { $date }. Svarfrestur fyrirtækisins: { $due }.
reason-receipt-no-date = Skeyti barst án ákvörðunar: { $date }.
reason-more-time = Beðið var um lengri tíma. Svarfrestur fyrirtækisins: { $date }.
reason-overdue = Ekkert svar barst. Svarfrestur var: { $date }.
reason-overdue-courtesy = Ekkert svar barst. Vænst var svars í síðasta lagi: { $date }. Engin lög ákveða þann dag.
reason-accepted = Samþykkt: { $date }. Þú þarft ekkert að gera.
reason-covered = Andmæli fyrir { $account } hafa náð yfir þetta síðan: { $date }.
reason-replied = Þú svaraðir: { $date }. { $due }
reason-replied-due = Svarfrestur fyrirtækisins: { $date }.
reason-replied-no-date = Engin lög ákveða svarfrest.
reason-reminded = Þú ítrekaðir: { $date }. Bíddu svars til og með: { $due }.
reason-reminder-over = Ekkert svar barst við ítrekun þinni. Frestur var: { $date }.
reason-complained = Þú kvartaðir við fyrirtækið: { $date }. Frestur þess til að staðfesta móttöku: { $due }.
reason-complaint-received = Fyrirtækið staðfesti móttöku kvörtunarinnar: { $date }. Nú á það að skoða hana án tafar.
reason-complaint-silent = Fyrirtækið staðfesti ekki móttöku kvörtunarinnar. Frestur þess var: { $date }.
reason-with-authority = Kvörtun þín hefur verið hjá yfirvaldinu síðan: { $date }. { $due }
reason-authority-news = Yfirvaldið skrifaði: { $date }. { $due }
reason-authority-due = Frestur þess til að láta þig vita: { $date }.
reason-authority-no-date = Það ákveður sjálft hve langan tíma það tekur.
reason-authority-silent = Yfirvaldið lét ekkert heyra frá sér. Frestur var: { $date }.
reason-authority-agreed = Yfirvaldið er sammála þér: { $date }.
reason-authority-disagreed = Yfirvaldið er ósammála þér eða lokaði málinu: { $date }.
reason-recheck-due = Langt er síðan þetta var samþykkt. Ný skoðun átti að fara fram: { $date }.
reason-refused = Neitun barst: { $date }.
reason-reasons-asked = Spurt var hvaða notkun gagna þú átt við og hvers vegna: { $date }.
reason-more-asked = Beðið var um meira frá þér: { $date }.
reason-other-form = Beðið var um að þú notaðir annað eyðublað: { $date }.
reason-other-company = Bent var á annað fyrirtæki: { $date }.
next-start = Byrja
next-continue = Halda áfram
next-report-answer = Ég fékk svar
next-reply = Sjá hvað má gera
next-try-next-route = Reyna aðra leið
next-see-options = Sjá hvað má gera
next-recheck = Skoða aftur
next-show-record = Sýna feril
next-show-covering = Sýna tengda reikninga
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Andmælin þín
desk-add = Andmæla fyrir reikning
desk-begin = Andmæla fyrir fyrsta reikning
desk-empty-what = Meta þjálfar gervigreind á færslum, myndum, ummælum og gervigreindarspjalli notenda. Þú getur andmælt því.
desk-empty-where = Það sem þú skrifar fer í eina skrá á þessari tölvu: { $path }
desk-empty-how = Við vísum þér á opinbera eyðublaðið og fylgjumst með þar til svar berst. Það tekur um fimm mínútur.
desk-show-account = Sýna reikning
desk-urgent-needs-you = { $count ->
    [one] { $count } reikningur bíður þín.
   *[other] { $count } reikningar bíða þín.
}
desk-urgent-unfinished = { $count ->
    [one] { $count } andmæli eru ósend.
   *[other] { $count } andmæli eru ósend.
}
desk-urgent-waiting = { $count ->
    [1] Andmælin eru send. Nú er komið að fyrirtækinu.
    [one] Allt er sent. Nú er komið að fyrirtækinu.
   *[other] Allt er sent. Nú er komið að fyrirtækinu.
}
desk-urgent-settled = { $count ->
    [1] Andmælin eru staðfest. Þú þarft ekkert að gera.
    [one] Öll andmæli eru staðfest. Þú þarft ekkert að gera.
   *[other] Öll andmæli eru staðfest. Þú þarft ekkert að gera.
}
desk-urgent-account = { $account }, { $platform }. { $sentence }
desk-count = { $status } { $count }
desk-counts = Reikningar: { $total } · { $parts }
desk-add-many = Bæta við mörgum reikningum
find-label = Finna reikning
find-hint = Nafn, netfang, númer eða orð úr athugasemd
find-filters = Sía og raða
find-filters-set = Sía og raða ({ $count } valið)
find-filters-close = Fela síurnar
find-clear = Sýna allt
find-any-status = Allar stöður
find-any-due = Allir dagar
find-any-platform = Allir miðlar
find-any-person = Allt fólk
find-counted = { $what } ({ $count })
find-status = Staða
find-due = Frestur
find-due-overdue = Fram yfir frest
find-due-week = Innan 7 daga
find-due-month = Innan 30 daga
find-platform = Miðill
find-person = Manneskja
find-person-by-name = Listinn er langur. Skrifaðu nafn í reitinn fyrir ofan.
find-sort = Röð
find-sort-urgent = Það sem bíður þín fyrst
find-sort-name = Eftir nafni
find-sort-due = Eftir fresti
find-sort-newest = Nýjasta fyrst
find-none = Enginn reikningur fannst.
find-found = { $count ->
    [one] { $count } reikningur af { $total }
   *[other] { $count } reikningar af { $total }
}
find-page-all = Reikningar { $first } til { $last } af { $total }
find-page = { $first } til { $last } af { $count } sem fundust, af { $total } alls
find-hidden = { $count ->
    [one] { $count } reikningur sem bíður þín sést ekki.
   *[other] { $count } reikningar sem bíða þín sjást ekki.
}
find-show-hidden = Sýna þá
find-previous = Fyrri síða
find-next = Næsta síða
find-page-of = Síða { $page } af { $pages }
select-begin = Velja nokkra
select-end = Hætta að velja
select-count = { $count ->
    [one] { $count } reikningur valinn
   *[other] { $count } reikningar valdir
}
select-hidden = { $count ->
    [one] { $count } þeirra er ekki meðal þeirra sem fundust.
   *[other] { $count } þeirra eru ekki meðal þeirra sem fundust.
}
select-one = Velja
select-account = Velja: { $account }
select-page = Velja allt á þessari síðu ({ $count })
select-found = { $count ->
    [1] Velja reikninginn sem fannst
    [one] Velja alla sem fundust ({ $count })
   *[other] Velja alla sem fundust ({ $count })
}
select-none = Afvelja alla
select-what = Hvað á að gera við það sem er valið?
select-open = { $count ->
    [one] Opna { $count } eyðublað
   *[other] Opna { $count } eyðublöð í röð
}
select-sent = Merkja { $count } sem send
select-answered = { $count ->
    [one] Skrá svar fyrir { $count }
   *[other] Skrá eitt svar fyrir { $count }
}
select-record = { $count ->
    [one] Ferill { $count } reiknings sem PDF
   *[other] Ferill { $count } reikninga sem PDF
}
select-table = { $count ->
    [one] Tafla yfir { $count }
   *[other] Tafla yfir { $count }
}
select-delete = Eyða { $count } hér
several-title-sent = { $count ->
    [1] Hefur þú sent þessi andmæli?
    [one] Hefur þú sent þessi { $count } andmæli?
   *[other] Hefur þú sent þessi { $count } andmæli?
}
several-title-answered = { $count ->
    [1] Hvert var svarið?
    [one] Hvert var svarið við þessum { $count }?
   *[other] Hvert var svarið við þessum { $count }?
}
several-lead = { $count ->
    [1] Þetta er skráð fyrir þennan reikning:
    [one] Það sama er skráð fyrir alla þessa reikninga ({ $count }):
   *[other] Það sama er skráð fyrir alla þessa reikninga ({ $count }):
}
several-more = { $count ->
    [one] og { $count } til viðbótar
   *[other] og { $count } til viðbótar
}
several-left-out = { $count ->
    [one] { $count } sem þú valdir er sleppt, því þetta á ekki við.
   *[other] { $count } sem þú valdir er sleppt, því þetta á ekki við.
}
several-when-sent = Hvenær voru andmælin send?
several-record-sent = Merkja { $count } sem send
several-record-answered = Skrá þetta fyrir { $count }
turn-now = Þú ferð í gegnum reikninga. Þetta er reikningur { $at } af { $of }.
turn-wait = Þú ferð í gegnum reikninga. Nú kemur reikningur { $at } af { $of }.
turn-next = { $count ->
    [1] Fara í þann síðasta
    [one] Næsti reikningur ({ $count } eftir)
   *[other] Næsti reikningur ({ $count } eftir)
}
turn-last = Þetta var sá síðasti
turn-here = Halda áfram með þennan
turn-stop = Hætta yfirferð
person-you = Þú
adding-title = Bæta við mörgum reikningum
adding-lead = Límdu töflu eða veldu CSV-skrá. Þú sérð fyrst hvað verður úr hverri röð. Engu er bætt við fyrr en þú samþykkir.
adding-field = Taflan
adding-field-hint = Merktu raðirnar í töflureikninum, afritaðu þær og límdu hér.
adding-columns = Dálkarnir: { $columns }. Ef heiti þeirra eru í fyrstu röðinni má raða þeim að vild.
adding-column-person = Manneskja
adding-column-platform = Miðill
adding-column-account = Reikningur
adding-column-email = Netfang
adding-column-phone = Sími
adding-column-country = Land
adding-column-note = Athugasemd
adding-choose = Velja skrá
adding-empty = Vista tóma töflu
adding-empty-name = Reikningar til að bæta við
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Dæmi. Skrifaðu yfir þessa röð.
adding-pasted = { $count ->
    [one] { $count } röð límd
   *[other] { $count } raðir límdar
}
adding-read = { $count ->
    [one] { $count } röð úr „{ $file }“
   *[other] { $count } raðir úr „{ $file }“
}
adding-change = Breyta
adding-clear = Velja aðra töflu
adding-guessed = Sumir stafir í skránni gætu verið rangir. Ef nöfn líta illa út skaltu vista hana sem „CSV UTF-8“ og velja hana aftur.
adding-none = Engin röð með reikningi er komin. Bættu einni við undir heitum dálkanna.
adding-will = { $count ->
    [one] { $count } bætist við
   *[other] { $count } bætast við
}
adding-here = { $count ->
    [one] { $count } er hér fyrir
   *[other] { $count } eru hér fyrir
}
adding-wrong = { $count ->
    [one] { $count } er ónothæf
   *[other] { $count } eru ónothæfar
}
adding-rows = Raðir { $first } til { $last } af { $total }
adding-unused = Þessir dálkar eru ekki notaðir: { $columns }
adding-left-out = { $count ->
    [one] { $count } röð í viðbót var sleppt. Bættu þessum við fyrst og límdu svo hinar.
   *[other] { $count } röðum í viðbót var sleppt. Bættu þessum við fyrst og límdu svo hinar.
}
adding-group-wrong = Ónothæfar
adding-group-here = Þegar hér
adding-group-remarked = Bætast við, en skoðaðu þessar
adding-group-added = Bætast við
adding-line = Lína { $line }: { $cells }
adding-line-details = Lína { $line } · { $details }
adding-is = Þetta er { $account }.
adding-wrong-quote = Gæsalöpp er ekki lokað eða margar línur eru í einum reit.
adding-wrong-example = Þetta er sýnisröðin.
adding-wrong-no-platform = Miðilinn vantar. Skrifaðu Facebook, Instagram eða WhatsApp.
adding-wrong-unknown-platform = Við þekkjum ekki miðilinn „{ $what }“. Skrifaðu Facebook, Instagram eða WhatsApp.
adding-wrong-threads = Threads fylgir Instagram-reikningi. Bættu þeim reikningi við í staðinn.
adding-wrong-messenger = Messenger fylgir Facebook-reikningi. Bættu þeim reikningi við í staðinn.
adding-wrong-no-contact = Netfang, númer eða heiti reiknings vantar.
adding-wrong-no-name = Hér þarf nafn manneskjunnar sem er ekki með reikning.
adding-wrong-email = „{ $what }“ getur ekki verið netfang. Það þarf @ og endingu á borð við .com, og engin bil.
adding-wrong-no-number = WhatsApp-reikningi þarf að fylgja símanúmer.
adding-wrong-bad-number = „{ $what }“ er ekki símanúmer.
adding-wrong-spoiled-number = Töflureiknirinn stytti númerið í „{ $what }“. Skrifaðu allt númerið sem texta.
adding-wrong-unknown-country = Við þekkjum ekki landið „{ $what }“. Athugaðu stafsetninguna, eða skrifaðu kóða eins og RO, eða ekkert.
adding-wrong-whose = Engin manneskja er nefnd, en hér eru nokkrar. Skrifaðu hver á reikninginn.
adding-wrong-same-name = Hér bera fleiri en ein manneskja nafnið „{ $what }“. Bættu við netfanginu sem þú notar fyrir hana hér.
adding-wrong-twice = Þessi reikningur er þegar í línu { $what }.
adding-did-you-mean = Athugaðu netfangið. Áttirðu við { $meant }?
adding-cut = Textinn undir „{ $column }“ er of langur. Endinum er sleppt.
adding-country-stays = Samkvæmt því sem þegar er skráð á þessi manneskja heima annars staðar. Það stendur óbreytt.
adding-add = { $count ->
    [one] Bæta við { $count } reikningi
   *[other] Bæta við { $count } reikningum
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Ný andmæli
draft-at-step = Ólokið. Þú hættir í skrefi { $at } af { $of }.
draft-discard = Henda
draft-show-list = Sýna listann
draft-action = { $step }: { $platform }, ólokið
deleted-title = Nýlega eytt
deleted-lead = Eyddur reikningur er geymdur hér í 30 daga.
deleted-restore = Setja aftur
deleted-remove = Fjarlægja núna
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [1] Sýna líka þann elsta
    [one] Sýna { $count } eldri
   *[other] Sýna { $count } eldri
}
deleted-fewer = Sýna aðeins þá nýjustu
deleted-what = { $account }, eytt: { $date }, geymt til: { $until }
figures-title = Hingað til
figures-totals = Sent: { $sent }. Svarað: { $answered }. Fram yfir frest í dag: { $overdue }.
figures-days = Helmingur svara (alls { $answers }) barst { $median ->
    [0] sama dag
    [one] innan { $median } dags
   *[other] innan { $median } daga
}. Fljótasta svarið tók { $fewest ->
    [one] { $fewest } dag
   *[other] { $fewest } daga
}, það hægasta { $most ->
    [one] { $most } dag
   *[other] { $most } daga
}.
figures-name-weeks = Sent, svarað og fram yfir frest, viku fyrir viku
figures-name-months = Sent, svarað og fram yfir frest, mánuð fyrir mánuð
figures-time = Tími
figures-sent = Sent
figures-answered = Svarað
figures-overdue-week = Fram yfir frest í lok viku
figures-overdue-month = Fram yfir frest í lok mánaðar
figures-week = Vikan frá { $date }
figures-until-today = { $period }, til dagsins í dag
figures-row = { $period }: sent { $sent }, svarað { $answered }, fram yfir frest í lokin { $overdue }.
figures-before = Fyrir { $date }
figures-before-row = { $before }: sent { $sent }, svarað { $answered }.
figures-table-show = Sýna sem töflu
figures-table-hide = Fela töfluna

## The wizard

wizard-progress = Skref { $at } af { $of }
wizard-back = Til baka
wizard-continue = Áfram
wizard-finish = Aftur í yfirlitið
wizard-keep-account = Geyma þennan reikning
wizard-to-the-form = Fara í eyðublaðið
wizard-close = Vista og loka

wizard-platform-title = Hvaða miðill er það?
wizard-platform-lead = Þú andmælir fyrir einn reikning í einu. Hinum getur þú bætt við á eftir.
wizard-someone-else = Einhver annar á þennan reikning

wizard-person-title = Hver á reikninginn?
wizard-person-title-no-account = Hver vill andmæla?
wizard-person-lead = Nafnið hjálpar þér að finna reikninginn í yfirlitinu.
wizard-person-new = Ný manneskja
wizard-person-new-hint = Þú skrifar nafnið hér fyrir neðan
wizard-person-name = Nafn
wizard-person-name-hint = Nafnið verður aðeins á þessari tölvu. Eyðublað gæti spurt um það.

wizard-residence-title = Býrð þú í Evrópusambandinu?
wizard-residence-title-other = Býr manneskjan í Evrópusambandinu?
wizard-residence-lead = Andmælarétturinn og svarfresturinn fara eftir því hvar þú býrð núna. Ríkisfang skiptir ekki máli.
lives-eu = Já
lives-eu-hint = Í einu af 27 löndum Evrópusambandsins
lives-eea = Nei, á Íslandi, í Liechtenstein eða Noregi
lives-eea-hint = Þar gilda sömu lög
lives-with-right = Nei, í Bretlandi, Sviss eða Brasilíu
lives-with-right-hint = Þar er líka hægt að andmæla
lives-elsewhere = Nei, annars staðar
lives-elsewhere-hint = Við sýnum þér hvað þú getur samt gert
lives-not-sure = Ég veit það ekki
lives-not-sure-hint = Veldu landið og við segjum þér það

wizard-country-title = Hvaða land er það?
wizard-country-lead = Það segir okkur hvaða yfirvald getur hjálpað þér. Þú mátt sleppa þessu.
wizard-country-lead-needed = Leiðin til að andmæla fer eftir því.
wizard-part-title = Hvaða hluti landsins?
wizard-part-lead = Hver hluti hefur sitt yfirvald. Þú mátt sleppa þessu.

wizard-limits-title = Hvað þetta eyðublað getur og getur ekki
wizard-limits-lead = Lestu þetta fyrst. Ákveddu svo hvort það er fyrirhafnarinnar virði.
wizard-no-route-title = Ekkert eyðublað er til um þetta þar sem þú býrð
no-route-helps = Það sem hjálpar samt
no-route-tick = Merktu við það sem er búið. Listinn verður áfram í yfirlitinu.
no-route-done = { $done } af { $of } lokið.
no-route-others = Eitt eyðublað er opið öllum: um upplýsingar um þig sem koma annars staðar frá. Við segjum þér frá takmörkum þess áður en þú sendir það.
no-route-others-button = Nota eyðublað um gögn frá öðrum

wizard-email-title = Hvaða netfang fylgir reikningnum?
wizard-email-title-phone = Hvaða símanúmer fylgir reikningnum?
wizard-email-title-no-account = Á hvaða netfangi nær Meta í þig?
wizard-email-lead = Eyðublaðið spyr um það og svarið berst þangað.
wizard-email-lead-phone = Eyðublaðið spyr um númerið, og um netfang fyrir svarið.
wizard-email-lead-no-account = Eyðublaðið spyr um það og svarið berst þangað.
wizard-email = Netfang
wizard-email-hint = Eins og það er skráð í reikningnum, til dæmis name@example.eu
wizard-email-hint-phone = Netfang þar sem þú getur lesið póstinn núna, til dæmis name@example.eu
wizard-add-at = Bæta við @
wizard-use-meant = Nota { $meant }
wizard-phone = Símanúmer
wizard-phone-hint = Með landsnúmeri, til dæmis +40 721 555 010
wizard-handle-profile-name = Nafn á prófíl (valfrjálst)
wizard-handle-user-name = Notandanafn (valfrjálst)
wizard-handle-hint = Það hjálpar þér að þekkja reikningana í sundur

wizard-linked-title = Eru þessir reikningar tengdir?
wizard-linked-lead = Meta getur tengt reikninga í Accounts Centre (reikningamiðstöð). Meta segir að ein andmæli nái þá yfir alla. Sumar leiðbeiningar segja annað.
linked-together = Já, og ég andmæli líka fyrir þennan
linked-together-hint = Öruggi kosturinn: hann kostar nokkrar mínútur
linked-rely = Já, og hin andmælin nægja
linked-rely-hint = Við geymum þennan reikning í yfirlitinu sem tengdan
linked-apart = Nei, þeir eru ekki tengdir
linked-apart-hint = Fyrir hvern þeirra þarf sérstök andmæli
linked-not-sure = Ég veit það ekki
linked-not-sure-hint = Þú andmælir líka fyrir þennan. Það er alltaf rétt.

wizard-reason-title = Hvers vegna andmælir þú? (valfrjálst)
wizard-reason-lead = Í ESB þarf enga ástæðu á Facebook og Instagram. Persónuleg ástæða getur hjálpað ef þér er neitað.
reason-kind-none = Ég gef enga ástæðu
reason-kind-none-hint = Textareitur eyðublaðsins verður auður
reason-kind-composed = Búa til stuttan texta fyrir mig
reason-kind-composed-hint = Þú merkir við það sem á við og getur breytt textanum
reason-kind-own = Ég skrifa eigin texta
reason-kind-own-hint = Með þínum orðum, eins stutt eða langt og þú vilt
reason-tick-what-fits = Merktu við það sem á við
reason-language = Tungumál textans
reason-your-text = Textinn þinn
reason-your-text-hint = Þú límir hann í eyðublaðið. Slepptu því sem á ekki að fara lengra.
reason-length = Stafir: { $count }
reason-length-short = Stafir: { $count }. Árið 2024 var ein manneskja beðin um minnst 100.

wizard-check-title = Farðu yfir svörin
wizard-check-lead = Þú getur breytt hverju þeirra. Eyðublaðið opnast á næstu síðu.
check-nothing-sent = Ekkert hefur verið sent enn.
check-platform = Miðill
check-person = Eigandi reiknings
check-residence = Hvar þú býrð
check-email = Hvernig næst í þig
check-linked = Tengdir reikningar
check-reason = Ástæðan þín
check-no-reason = Engin ástæða er gefin
check-not-provided = Ekki gefið upp
check-part-and-country = { $part }, { $country }
check-change = Breyta
check-change-spoken = Breyta: { $what }

## What is missing, and what to do

problem-title = Eitthvað vantar eða er rangt
problem-go-on = Ef þetta er rétt eins og það er skaltu ýta aftur á „Áfram“.
problem-choose-platform = Veldu miðil.
problem-choose-person = Veldu hver á reikninginn.
problem-enter-name = Skrifaðu nafnið.
problem-choose-lives = Veldu hvar þú býrð.
problem-choose-country = Veldu land.
problem-email-empty = Skrifaðu netfangið. Svarið berst þangað.
problem-email-not-an-address = Athugaðu netfangið. Það ætti að líta út eins og name@example.eu.
problem-email-did-you-mean = Athugaðu netfangið. Áttirðu við { $meant }?
problem-phone = Skrifaðu símanúmerið með landsnúmeri.
problem-choose-linked = Veldu hvort reikningarnir eru tengdir.
problem-choose-reason = Veldu hvort þú gefur ástæðu.
problem-write-reason = Skrifaðu textann eða veldu að gefa enga ástæðu.
problem-choose-answer = Veldu hvað stendur í svarinu.
problem-choose-objection = Veldu hvaða reikning það varðar.
problem-paste-mail = Hér er enginn tölvupóstur til að lesa. Límdu hann fyrst í reitinn.
problem-nothing-sent = Engin send andmæli eru til sem þetta gæti átt við. Opnaðu fyrst reikning eða sendu andmæli.
problem-given-too-large = „{ $name }“ er of stór. Hægt er að geyma skrár upp að 50 MB.
problem-given-mail-too-large = „{ $name }“ er of stór fyrir tölvupóst. Vistaðu hann sem PDF og gefðu okkur það.
problem-given-no-file = „{ $name }“ er mappa, ekki skrá. Gefðu okkur skrárnar í henni.
problem-given-empty = „{ $name }“ er tóm. Vistaðu skrána upp á nýtt og reyndu aftur.
problem-given-unreadable = Ekki tókst að lesa „{ $name }“. Afritaðu skrána á skjáborðið og reyndu aftur.
problem-table-too-large = „{ $name }“ er of stór. Tafla má vera allt að 16 MB.
problem-table-workbook = „{ $name }“ er töflureikniskjal. Opnaðu það, afritaðu töfluna og límdu hér. Eða vistaðu það sem CSV.
problem-table-not-text = „{ $name }“ er ekki tafla. Veldu CSV-skrá.
problem-keep = Ekki tókst að geyma „{ $name }“. Þitt eigið eintak er óskaddað. { $why }
problem-paper-make = Ekki tókst að búa til skjalið. Engu var breytt.
problem-paper-evidence = „{ $name }“ vantar eða var breytt, svo að safnskráin var ekki búin til. Taktu hana af listanum eða settu hana aftur á sinn stað.
problem-paper-no-program = Ekkert forrit gat opnað það. Það er í möppu skrárinnar þinnar.
problem-paper-unsaved = Enginn staður var valinn. Þú getur vistað það við hlið skrárinnar þinnar.
save-paper-beside = Vista við hlið skrárinnar
problem-no-browser = Enginn vafri opnaðist. Afritaðu slóðina og límdu hana í vafrann.
problem-browser-slow = Vafrinn hefur ekki svarað enn. Ef ekkert opnast skaltu afrita slóðina í vafrann.
problem-nothing-to-paste = Enginn texti er til að líma. Afritaðu textann fyrst og ýttu svo aftur á „Líma“.
problem-paste-too-long = Afritaði textinn er of langur fyrir þennan reit. Afritaðu aðeins þann hluta sem þú þarft.
problem-paste-missed = Ekkert var límt: þú fórst annað. Ýttu aftur á „Líma“.
problem-clipboard = Ekki tókst að afrita. Merktu textann með músinni og ýttu á Ctrl og C.
problem-folder = Ekki tókst að sýna möppuna. Afritaðu staðinn og opnaðu hann handvirkt.
problem-no-dialog = Ekkert var valið. Ef enginn gluggi opnaðist til að velja skrá skaltu skrifa slóðina fyrir neðan.

## Filing

filing-title = Fylltu út eyðublað Meta
filing-title-letter = Skrifaðu bréf
filing-lead = Við opnum opinberu síðuna í vafranum þínum. Þú sendir eyðublaðið þar. Þetta forrit getur ekki sent það fyrir þig.
filing-lead-letter = Prentaðu textann, skrifaðu undir og sendu hann í pósti. Þetta forrit getur ekki sent hann fyrir þig.
filing-address = Opinber slóð
filing-postal-address = Póstfang
filing-open-form = Opna eyðublaðið
filing-open-page = Opna síðu Meta
filing-worked = Þú sendir þetta svona fyrir { $account }: { $date }.
filing-on-phone = Gera þetta í símanum
filing-log-in-first = Skráðu þig fyrst inn á réttan reikning í sama vafra.
filing-known = Sást síðast í heimildum okkar: { $date }. { $confidence }
confidence-primary = Birt af fyrirtækinu eða yfirvaldi.
confidence-confirmed = Fjöldi heimilda sem staðfesta þetta: { $sources }.
confidence-single = Aðeins úr einni heimild.
confidence-disputed = Heimildum ber ekki saman.
confidence-known = Almennt vitað.
confidence-inferred = Ályktað af öðrum heimildum.
copy = Afrita
copied = Afritað
paste = Líma
paste-spoken = { $paste }: { $what }
copy-again = Afrita aftur
copy-by-hand = Ekki er hægt að afrita á þessari tölvu eins og er. Merktu textann fyrir neðan og afritaðu hann með lyklaborði eða mús.
copy-spoken = { $copy }: { $what }
field-name = Nafnið þitt
field-email = Netfangið þitt
field-phone = Símanúmerið þitt
field-country = Landið þitt
field-reason = Textinn þinn
field-with-need = { $field } ({ $need })
need-required = nauðsynlegt
need-prefilled = gæti verið útfyllt
need-optional = valfrjálst
need-if-asked = ef spurt er
value-leave-empty = Þú valdir að gefa enga ástæðu. Hafðu þetta autt.
value-reason-needed = Hér þarf texta. Farðu til baka og bættu við stuttum texta.
value-fill-in-yourself = Þú fyllir þetta út á síðunni.
copied-address = Slóðin er afrituð. Límdu hana í vafrann.
copied-postal-address = Póstfangið er afritað.
copied-for-phone = Slóðin og textinn þinn eru afrituð. Límdu þau í skilaboð til þín.
copied-file-path = Staður skrárinnar er afritaður.
copied-sent-text = Textinn þinn er afritaður.
copied-letter = Bréfið er afritað.
copied-contact = Þetta er afritað. Límdu það þar sem þú þarft það.
copied-name = Nafnið þitt er afritað. Límdu það í eyðublaðið.
copied-email = Netfangið þitt er afritað. Límdu það í eyðublaðið.
copied-phone = Símanúmerið þitt er afritað. Límdu það í eyðublaðið.
copied-country = Landið þitt er afritað.
copied-reason = Textinn þinn er afritaður. Límdu hann í eyðublaðið.
see-title = Það sem þú sérð
see-title-letter = Það sem á að gera
see-phone-title = Í síma
see-no-password = Þetta forrit spyr aldrei um lykilorð. Skrifaðu lykilorð og kóða aðeins á síðu Meta.
schematic-send = Senda inn
schematic-hint = Einföld teikning. Síðan sjálf gæti litið öðruvísi út.
look-for-title = Orð til að leita að á síðunni
look-for-line = { $language }: { $words }
look-for-word = „{ $word }“
good-to-know-title = Gott að vita
happened-title = Hvað gerðist?
happened-sent = Ég hef sent það
happened-not-yet = Ekki enn
happened-missing = Ég sé ekki eyðublaðið
happened-else = Eitthvað annað
happened-hint = Ekkert telst sent fyrr en þú segir það.

## Drawings of forms and ways

drawing-form = Eyðublaðið
drawing-scroll = Skrunaðu alveg niður
drawing-code = Kóðinn úr tölvupóstinum
drawing-of-form = Teikning af eyðublaðinu.
drawing-of-path = Teikning af leiðinni.
drawing-says-scroll = Það er neðst á síðunni.
drawing-says-choose = „{ $question }“: veldu „{ $answer }“.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Svo kemur hnappurinn „{ $button }“.
drawing-says-code = Svo kemur reitur fyrir kóðann úr tölvupóstinum.
drawing-says-press = { $mark }, { $title }: ýttu á „{ $entry }“.
drawing-says-form = Svo opnast eyðublaðið.

## On a phone

phone-title = Gerðu þetta í símanum
phone-lead = Beindu myndavél símans að ferkantaða kóðanum. Ýttu svo á tengilinn sem síminn sýnir.
phone-page = 1. Síðan
phone-page-no-room = Kóðinn kemst ekki fyrir. Stækkaðu gluggann eða sendu þér slóðina eins og sýnt er á þessari síðu.
phone-text = 2. Textinn þinn
phone-text-lead = Þegar eyðublaðið er opið skaltu lesa þennan kóða líka. Afritaðu textann í símanum og límdu hann í eyðublaðið.
phone-text-code = Ferkantaður kóði með textanum
phone-text-long = Kóði með textanum kemst ekki fyrir. Sendu þér textann eins og sýnt er á þessari síðu.
phone-send-title = Eða sendu þér það
phone-send-address = Slóðin
phone-send-both = Slóðin og textinn þinn
phone-send-lead = Afritaðu og límdu í tölvupóst eða skilaboð til þín. Opnaðu þau í símanum.
phone-app-title = Opnast forrit en ekkert eyðublað?
phone-app = Í síma getur tengillinn opnað forritið. Afritaðu þá slóðina í vafra símans. Ef eyðublaðið vantar enn skaltu ýta á „Ég sé ekki eyðublaðið“ fyrir neðan.
phone-steps = Skrefin í símanum
phone-steps-lead = Ferkantaði kóðinn opnar síðuna strax. Haltu svo áfram með skrefinu sem á við.

## The small window beside the browser

companion-show = Lítill gluggi við hlið vafrans
companion-leave = Aftur í stóra gluggann
companion-title = Skref { $step } af { $steps }
companion-next = Næsta skref
companion-previous = Fyrra skref
companion-last = Þetta er síðasta skrefið. Þegar því er lokið skaltu segja fyrir neðan hvað gerðist.

## I don't see the form

missing-title = Hvað sérðu í staðinn?
missing-lead = Veldu það sem kemst næst því. Forritið man hvar þú varst.
seen-login = Innskráningarsíðu
seen-about-ai = Síðu um Meta AI
seen-not-available = „Ekki tiltækt“ eða síðu sem er ekki til
seen-only-information = Aðeins upplýsingar, ekkert til að fylla út
seen-app-opened = Forrit opnaðist í stað vafrans
seen-other-language = Tungumál sem ég les ekki
seen-wrong-account = Annar reikningur er skráður inn
seen-blocked = Villu, eða ég get ekki ýtt á Submit
seen-something-else = Eitthvað annað
advice-title = Reyndu þetta
advice-login = Skráðu þig fyrst inn þar. Komdu svo aftur í þennan glugga og opnaðu síðuna aftur. Meta sýnir eyðublaðið aðeins fólki sem er skráð inn.
advice-about-ai = Athugaðu hvort réttur reikningur er skráður inn. Skrunaðu svo neðst á síðuna: eyðublaðið eða tengillinn er oft þar.
advice-not-available = Slökktu á VPN ef þú notar það, því Meta skoðar landið þitt. Ef síðuna vantar enn skaltu nota næstu slóð.
advice-only-information = Leitaðu að orðinu „andmæla“ í textanum og ýttu á það. Skrunaðu líka neðst á síðuna. Skráðu þig fyrst inn ef það er eftir.
advice-app-opened = Afritaðu slóðina. Límdu hana í veffangastiku vafra, helst í tölvu.
advice-other-language = Flestir vafrar geta þýtt síðu. Skrefin eru þau sömu: netfang, texti, Submit.
advice-wrong-account = Skráðu þig út þar. Skráðu þig inn á reikninginn sem þú andmælir fyrir. Opnaðu svo síðuna aftur.
advice-blocked = Taktu mynd af skilaboðunum á skjánum og geymdu hana. Reyndu annan vafra eða reyndu aftur á morgun.
advice-something-else = Lokaðu síðunni og opnaðu hana aftur, í öðrum vafra ef þú átt hann. Ef það hjálpar ekki skaltu nota næstu slóð.
advice-try-again = Reyna sömu síðu aftur
advice-next-route = Eða nota næstu leið
advice-use-next = Nota þessa leið
used-up-title = Þú hefur reynt allar leiðir sem við þekkjum
used-up-lead = Það sýnir að þú lagðir þig fram. Geymdu myndir af því sem þú sást.
used-up-letter = Skrifaðu nú andmælin sem bréf
used-up-letter-why = Bréf þarf ekkert eyðublað og ábyrgðarpóstur sannar sendinguna.
used-up-letter-button = Skrifa bréfið
used-up-advice = Leitaðu ráða hjá yfirvaldinu
used-up-no-authority = Við vitum ekki enn um yfirvald fyrir þig. Bættu landinu við svörin þín eða reyndu aftur eftir nokkra daga.
authority-as-of = Aðsetur síðast staðfest: { $date }
authority-languages = Tungumál þess: { $languages }
authority-dublin = Írska yfirvaldið í Dublin hefur forystu um mál Meta. Þitt eigið yfirvald tekur við kvörtun þinni, sendir hana áfram og er áfram tengiliður þinn.
authority-open = Opna kvörtunarsíðu þess
authority-open-website = Opna vefsvæði þess
authority-email = Netfang: { $address }
authority-phone = Sími: { $number }
authority-part = Í hvaða hluta landsins bjóstu?
authority-country = Í hvaða landi bjóstu?
authority-official-list = Evrópska skráin yfir yfirvöld: edpb.europa.eu
else-title = Hvað annað gerðist?
else-lead = Allt er óbreytt þar til þú velur eitthvað hér.
else-earlier-title = Ég sendi það fyrr
else-earlier-button = Ég sendi það þennan dag
else-route-title = Ég vil nota aðra leið
else-note-label = Ég vil skrá eitthvað hjá mér
else-note-hint = Það er geymt með þessum andmælum.
else-note-button = Geyma athugasemdina

## After sending

sent-title = Hvað gerist næst
sent-lead = Andmælin þín eru í yfirlitinu. Þau verða þar þar til málinu lýkur.
sent-on = Sent: { $date }
sent-look-for = Eftir hverju á að líta
sent-by-when = Hvenær svar á að berast
sent-we-remember = Opnaðu þetta forrit aftur þegar svar berst eða eftir þann dag. Yfirlitið sýnir þá næsta skref.
sent-next-account = Andmæla fyrir næsta reikning
sent-show-record = Sýna feril
sent-to-desk = Fara í yfirlitið
why-title = Hvers vegna þessi dagur, { $date }?
why-stopped-title = Hvers vegna er enginn dagur?
why-start = Talið frá deginum sem þú sendir andmælin: { $date }.
why-start-posted = Talið frá: { $date }. Þú sendir þetta í pósti. Við reiknum bréfi þrjá daga, því enginn segir okkur hvenær það barst.
why-start-delivered = Talið frá deginum sem bréfið þitt barst: { $date }.
why-start-reminder = Talið frá deginum sem þú ítrekaðir: { $date }.
why-start-complaint = Talið frá deginum sem þú kvartaðir: { $date }.
why-start-authority = Talið frá síðasta degi sem þú eða yfirvaldið skrifaði: { $date }.
why-start-recheck = Talið frá deginum sem andmælin voru samþykkt, eða síðustu skoðun þinni: { $date }.
why-paused = Fresturinn var stöðvaður meðan beðið var eftir svari þínu. Frá: { $from }. Til: { $to }.
why-late-extension = Beðið var um lengri tíma: { $date }. Það var eftir fyrsta mánuðinn og telst því ekki með.
why-later-title = Annar, seinni dagur
why-later = Þú fékkst spurningu. Fyrirtækið gæti sagt að mánuðurinn hafi ekki byrjað fyrr en með svari þínu: { $date }. Þá er svarfrestur þess: { $due }. Bíddu þess dags áður en þú ítrekar.
why-question-open = Meðan spurningu er ósvarað gæti fyrirtækið sagt að tíminn líði ekki. Svaraðu fljótt.
why-stopped = Þú fékkst spurningu. Frestur fyrirtækisins er því stöðvaður frá: { $date }. Hann heldur áfram þegar þú svarar.
why-extended = Tilkynnt var um lengri tíma innan fyrsta mánaðar. Þá gefa lögin þrjá mánuði frá upphafi.
why-moved = Síðasti dagurinn er ekki { $date }, því þá er { $why }.
why-weekend = helgi

answer-title = Hefur Meta svarað?
answer-title-authority = Hefur yfirvaldið eða Meta svarað?
answer-what = Hvað stendur í því?
answer-lead = { $account }, { $platform }. Skoðaðu tölvupóstinn eða skilaboðin og veldu hvað stendur þar.
answer-accepted = Já, andmælin eru samþykkt
answer-accepted-hint = Þar stendur að andmæli þín verði virt. Setning með „ef“ er aðeins tilkynning.
answer-refused = Andmælunum er hafnað
answer-refused-hint = Þar stendur nei eða að ekkert frekar verði gert
answer-more-asked = Beðið er um meira frá mér
answer-more-asked-hint = Spurning, eða beiðni um að sanna hver þú ert
answer-reasons-asked = Spurt er hvaða notkun gagna ég á við og hvers vegna
answer-reasons-asked-hint = WhatsApp spyr um þetta í tölvupósti.
answer-other-company = Annað fyrirtæki er sagt bera ábyrgð
answer-other-company-hint = WhatsApp gæti til dæmis bent á Meta
answer-other-form = Ég á að nota annað eyðublað
answer-other-form-hint = Þar stendur að þetta eyðublað eða netfang sé ekki það rétta
answer-more-time = Beðið er um lengri tíma
answer-more-time-hint = Þar stendur að þetta taki lengri tíma, og hvers vegna
answer-receipt = Þetta er aðeins móttökukvittun
answer-receipt-hint = Þar stendur að þetta hafi borist. Kóði er ekki heldur svar.
answer-authority-news = Yfirvaldið skrifaði, án ákvörðunar
answer-authority-news-hint = Það hefur kvörtun þína eða segir hvernig málið stendur
answer-authority-agreed = Yfirvaldið er sammála mér
answer-authority-agreed-hint = Það telur fyrirtækið hafa brotið lög, eða fyrirtækið gaf eftir
answer-authority-disagreed = Yfirvaldið er ósammála eða lokaði málinu
answer-authority-disagreed-hint = Þú getur beðið dómstól að skoða ákvörðun þess
answer-no-answer = Þetta er ekki svar. Aðeins geyma skrána
answer-no-answer-hint = Tilkynning, kóði, mynd, kvittun frá póstinum
answer-lead-any = Veldu hvað stendur þar og fyrir hvaða reikning.
answer-which = Hvaða reikning varðar það?
answer-which-more = Þú ert með fleiri reikninga. Finndu þann rétta í yfirlitinu og ýttu þar á „Ég fékk svar“.
answer-other-account = Þessi tölvupóstur virðist varða { $account }. Athugaðu hvaða reikningur er valinn fyrir neðan.
answer-files = Það sem þú gafst
answer-files-lead = Dragðu tölvupóst, mynd eða PDF-skjal inn í þennan glugga. Það er geymt óbreytt við hlið skrárinnar þinnar. Ekkert er sent.
answer-choose-file = Velja skrá
answer-paste = Eða límdu texta tölvupóstsins
answer-paste-hint = Afritaðu hann allan, helst með sendanda og dagsetningu
answer-read = Lesa
answer-leave-out = Sleppa
answer-leave-out-spoken = Sleppa: { $name }
reading-title = Hvað þessi tölvupóstur virðist vera
reading-likely = Hann virðist vera þetta: { $kind }. Þú ræður.
reading-perhaps = Hann gæti verið þetta: { $kind }. Of margt mælir gegn því og því völdum við ekkert.
reading-unknown = Við getum ekki sagt til um það. Lestu hann og veldu.
reading-known = Það sem vitað er um hann
reading-for = Það sem mælir með því
reading-against = Það sem mælir gegn því eða vantar
reading-proof = Hver sem er getur skrifað tölvupóst. Facebook sýnir nýleg skeyti sín í stillingum þínum, undir öryggi. Skoðaðu þar ef þú efast.
mail-accepted = andmælin eru samþykkt
mail-refused = andmælunum er hafnað
mail-more-asked = beðið er um meira frá þér
mail-other-company = annað fyrirtæki ber ábyrgð
mail-other-form = beðið er um annað eyðublað
mail-more-time = beðið er um lengri tíma
mail-receipt = aðeins móttökukvittun
mail-announcement = tilkynning til allra, ekkert svar
mail-code = kóði til að slá inn, ekkert svar
mail-not-from-meta = ekki frá Meta
for-phrase = Þar stendur: „{ $words }“
for-code = Í honum er kóði: „{ $words }“
for-sender = Hann kemur frá { $domain }. Vitað er að Meta skrifar þaðan.
for-looks-like = Sendandinn, { $domain }, líkir eftir { $brand }.
for-name-looks-like = Sendandi kallar sig „{ $name }“ en pósturinn kemur frá { $domain }.
for-date = Dagsetning hans: { $mail }. Þú sendir andmælin: { $filed }.
for-address = Hann fór á { $address }, netfang þessa reiknings.
for-authentication = Póstþjónustan þín telur að hann komi í raun frá { $domain }.
doubt-nothing-known = Í honum er ekkert af þeim orðum sem við þekkjum frá Meta.
doubt-not-verbatim = Orðin líkjast orðum Meta, en við þekkjum þau ekki nákvæmlega.
doubt-conditional = Þar er skilyrði, „{ $word }“: „{ $words }“
doubt-denied = Hann gæti sagt nei með „{ $word }“: „{ $words }“
doubt-told = Hann segir aðeins frá orðum annarra, með „{ $word }“: „{ $words }“
doubt-question = Þetta er spurning: „{ $words }“
doubt-quoted = Orðin standa í tilvitnun eða eldri tölvupósti: „{ $words }“
doubt-in-passing = Orðin standa inni í öðrum texta: „{ $words }“
doubt-announces = Meta skrifar öllum þetta: „{ $words }“
doubt-invites = Fólki er boðið að andmæla: „{ $words }“
doubt-reverses = Eitthvað er tekið til baka: „{ $words }“
doubt-contradiction = Hann segir tvennt í einu: { $kinds }.
doubt-parts-differ = Hann er í tveimur gerðum, með útliti og án. Þær segja ekki það sama.
doubt-cut = Hann er lengri en það sem við lásum.
doubt-broken = Ekki tókst að lesa hluta hans.
doubt-no-sender = Enginn sendandi er nefndur.
doubt-several-senders = Fleiri en einn sendandi er nefndur.
doubt-sender-unlisted = Sendandinn, { $domain }, er ekki á lista okkar yfir netföng Meta.
doubt-forwarded = Hann var áframsendur. Sendandi og dagsetning eru því ósönnuð.
doubt-authentication-failed = Póstþjónustan þín telur að sendandinn sé ekki sá sem hann segist vera.
doubt-authentication-other = Póstþjónustan þín þekkir aðeins { $domain } sem sendanda.
doubt-authentication-missing = Póstþjónustan þín skrifaði ekkert um hvort sendandinn er ósvikinn.
doubt-no-date = Dagsetningu vantar.
doubt-date-before = Dagsetning hans: { $mail }. Það er áður en þú sendir andmælin: { $filed }.
doubt-date-ahead = Dagsetning hans er enn ókomin: { $date }.
doubt-not-filed = Þú hefur ekki sent nein andmæli sem hann gæti svarað.
doubt-no-address = Enginn viðtakandi er nefndur.
doubt-other-address = Hann fór á { $address }. Enginn reikningur þinn hér er með það netfang.
doubt-several-accounts = Hann gæti átt við fleiri en einn reikning þinn.
doubt-no-such-account = Enginn reikningur hér á { $platform } er með það netfang.
doubt-platform-unclear = Hann nefnir fleiri en einn miðil.
answer-when = Hvenær barst það?
when-title = Hvaða dag?
answer-keep = Geymdu tölvupóstinn eða taktu mynd af skilaboðunum. Það er sönnunin þín.
answer-record = Skrá svarið

## One account

account-all = Öll andmæli
account-edit = Breyta
account-delete = Eyða þessum reikningi hér
account-delete-hint = Hann fer aðeins úr yfirlitinu. Þú getur sett hann aftur.
account-file-anyway = Andmæla líka fyrir þennan
account-replied = Ég hef svarað
account-reminded = Ég hef ítrekað
account-complained = Ég hef kvartað til yfirvaldsins
account-delivered = Bréfið mitt barst
account-rechecked = Ég skoðaði. Allt er eins
account-write-reply = Skrifa svar
account-write-reminder = Skrifa ítrekun
account-write-company-complaint = Kvarta við fyrirtækið
account-write-authority-complaint = Kvarta til yfirvaldsins
account-write-objection = Skrifa bréfið
options-waiting = Ef ekkert berst innan tveggja daga skaltu líta í ruslpóstinn. Dragðu svo tölvupóstinn inn í þennan glugga.
options-waiting-no-date = Engin lög ákveða svarfrest. Ef þetta tekur of langan tíma skaltu ítreka. Við skrifum bréfið með þér.
options-overdue-remind = Ítrekaðu fyrst. Við skrifum bréfið með þér. Þar er nefndur dagur andmælanna.
options-overdue-complain = Ef það dugar ekki getur þú kvartað til yfirvaldsins. Það kostar ekkert.
options-overdue-company = Ef það dugar ekki getur þú kvartað við fyrirtækið. Frá 19. júní 2026 ber því að staðfesta móttöku kvörtunar innan 30 daga.
options-overdue-none = Ítrekaðu andmælin. Við skrifum bréfið með þér.
options-complain = Nú getur þú kvartað til yfirvaldsins. Það kostar ekkert og við skrifum bréfið með þér.
options-company = Nú getur þú kvartað við fyrirtækið. Við skrifum bréfið með þér.
options-complaint-received = Ef engin niðurstaða berst getur þú kvartað til yfirvaldsins, ICO. Notaðu síðu þess hér fyrir neðan.
options-ico = Nú getur þú kvartað til yfirvaldsins, ICO. Notaðu síðu þess hér fyrir neðan.
options-court = Þú getur beðið dómstól um að knýja yfirvaldið til að bregðast við. Lögmaður eða neytendamiðstöð getur ráðlagt þér.
options-court-decision = Þú getur beðið dómstól að skoða ákvörðunina. Fresturinn er stuttur og stendur í ákvörðuninni.
options-swiss = Í Sviss getur dómstóll úrskurðað. Þú getur líka tilkynnt málið til yfirvaldsins hér fyrir neðan.
options-brazil = Þú getur sent erindi til yfirvaldsins hér fyrir neðan. Láttu fylgja sönnun um að þú hafir leitað til fyrirtækisins.
options-refused-read = Lestu rökin. Fyrirtækið þarf að sýna fram á að ástæður þess vegi þyngra en þínar.
options-refused-reasons = Lestu rökin og geymdu þau.
options-more-asked = Svaraðu í tölvupósti með þínum orðum. Ekki senda afrit af skilríkjum nema góð ástæða sé til að efast.
options-reasons-asked = Svar er tilbúið fyrir þig. Sendu það sem svar við tölvupóstinum.
options-other-company = Sendu andmælin næstu leið. Geymdu svarið.
options-other-form = Sendu andmælin næstu leið. Geymdu svarið.
options-recheck = Opnaðu opinberu síðuna aftur. Athugaðu hvort andmælin sjást enn og hvort Meta er með nýtt eyðublað.
options-authority = Yfirvaldið fyrir þig
timeline-title = Það sem hefur gerst
timeline-due = Svarfrestur fyrirtækisins rennur út
timeline-was-due = Svarfrestur fyrirtækisins rann út
timeline-later = Í síðasta lagi, ef talið er frá svari þínu
timeline-reminder = Frestur ítrekunarinnar rennur út
timeline-acknowledgement = Fyrirtækið þarf að hafa staðfest móttöku kvörtunar þinnar
timeline-authority = Yfirvaldið þarf að hafa látið þig vita
timeline-recheck = Athugaðu hvort allt er eins
event-prepared = Þú gerðir þetta tilbúið
event-form-opened = Þú opnaðir síðuna
event-form-missing = Þú sást ekki eyðublaðið heldur þetta: { $seen }
event-sent = Þú sendir andmælin
event-delivered = Bréfið þitt barst
event-receipt = Móttaka var staðfest
event-accepted = Andmælin voru samþykkt
event-refused = Andmælunum var hafnað
event-more-asked = Beðið var um meira frá þér
event-reasons-asked = Spurt var hvaða notkun þú átt við og hvers vegna
event-replied = Þú svaraðir
event-other-company = Bent var á annað fyrirtæki
event-other-form = Beðið var um annað eyðublað
event-more-time = Beðið var um lengri tíma
event-reminded = Þú ítrekaðir
event-letter = Þú sendir bréf ({ $letter })
event-authority-news = Yfirvaldið skrifaði
event-authority-agreed = Yfirvaldið var sammála þér
event-authority-disagreed = Yfirvaldið var ósammála þér eða lokaði málinu
event-rechecked = Þú athugaðir hvort allt er eins
event-note = Athugasemd: { $note }
kept-title = Geymt með þessum andmælum
kept-sent = Það sem þú sendir
kept-sent-on = Nákvæmlega eins og það var: { $date }
kept-nothing-sent = Ekkert hefur verið sent enn.
kept-letter-on = Sent: { $date }. Viðtakandi: { $to }
kept-evidence = Sönnunargögn
kept-evidence-none = Engin skrá er geymd enn. Dragðu tölvupóst, mynd eða PDF-skjal hingað.
kept-evidence-added = Bætt við: { $date }. { $size }
kept-evidence-missing = Þessi skrá er ekki lengur í möppunni sinni.
kept-evidence-changed = Þessari skrá var breytt eftir að hún var geymd.
kept-evidence-remove = Taka af lista
kept-evidence-remove-spoken = Taka af lista: { $name }
kept-evidence-folder = Sýna möppuna
kept-evidence-add = Bæta við skrá
size-bytes = { $count } bæti
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Andmælin þín í bréfi
letter-title-reply = Svarið þitt
letter-title-reminder = Ítrekunin þín
letter-title-company-complaint = Kvörtun þín við fyrirtækið
letter-title-authority-complaint = Kvörtun þín til yfirvaldsins
letter-lead = Fylltu út það sem vantar. Bréfið breytist um leið og þú skrifar. Héðan er ekkert sent.
letter-name = Fullt nafn þitt
letter-name-hint = Eins og það stendur á bréfum til þín
letter-address = Póstfangið þitt
letter-address-hint = Gata, póstnúmer, staður og land, án nafns þíns
letter-town = Hvar þú skrifar það
letter-town-hint = Staðurinn þinn. Hann stendur á undan dagsetningunni.
letter-phone = Símanúmerið þitt
letter-phone-hint = Þú mátt sleppa þessu.
letter-reference = Málsnúmer
letter-reference-hint = Ef þú fékkst slíkt. Það stendur oft í efnislínu tölvupóstsins.
letter-reason = Ástæðan þín
letter-reason-hint = Með þínum orðum og á tungumáli bréfsins. Hún styrkir bréfið.
letter-company = Hvaða fyrirtæki varðar það?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Fjallar dómstóll um þetta að þinni beiðni?
letter-court-yes = Já, dómstóll gerir það
letter-court-no = Enginn dómstóll gerir það
letter-may-be-named = Má yfirvaldið segja fyrirtækinu hver þú ert?
letter-may-be-named-yes = Já, það má það
letter-may-be-named-no = Nei, ég bið um að það sé ekki gert
letter-language = Tungumál bréfsins
letter-sheet = Bréfið
letter-missing = Bréfið birtist hér þegar ekkert vantar.
letter-missing-right = Ekkert slíkt bréf er til fyrir staðinn þar sem þú bjóst.
letter-missing-name = Fullt nafn þitt vantar.
letter-missing-address = Póstfangið þitt vantar.
letter-missing-town = Staðinn þar sem þú skrifar vantar.
letter-missing-email = Netfang reikningsins vantar. Bættu því við á breytingasíðunni.
letter-missing-account = Heiti reikningsins vantar. Bættu því við á breytingasíðunni.
letter-missing-company = Við vitum ekki hverjum á að skrifa.
letter-missing-sent = Ekkert hefur verið sent enn.
letter-missing-deadline = Enginn svarfrestur er til.
letter-missing-occasion = Ekkert tilefni er til að skrifa enn: fresturinn er ekki liðinn og engin neitun hefur borist.
letter-missing-question = Engin spurning bíður svars þíns.
letter-missing-reason = Ástæðu þína vantar.
letter-missing-authority = Við vitum ekki enn hvaða yfirvald á við þig.
letter-missing-court = Segðu hvort dómstóll fjallar um málið.
letter-missing-may-be-named = Segðu hvort fyrirtækið má vita hver þú ert.
letter-note-company-blank = Við vitum ekki hvaða fyrirtæki ber ábyrgð gagnvart þér. Finndu nafnið í persónuverndarstefnu Meta fyrir landið þitt og fylltu í eyðurnar.
letter-note-address-blank = Við vitum ekki hvaða póstfang á við þig. Finndu það í persónuverndarstefnunni fyrir landið þitt og fylltu í eyðurnar.
letter-note-other-language = Þetta yfirvald vill tungumál sem við eigum ekkert bréf á. Hér stendur það á ensku. Láttu þýða það fyrst.
letter-text = Bréfið með þínum orðum
letter-text-hint = Það sem þú breytir stendur óbreytt, líka þegar þú breytir svari
letter-compose = Búa það aftur til úr svörum mínum
letter-change = Breyta orðunum handvirkt
letter-empty = Bréfið er autt. Skrifaðu það eða búðu það aftur til úr svörum þínum.
letter-copy = Afrita bréfið
letter-pdf = Vista sem PDF
letter-docx = Vista til að breyta (Word)
letter-how-reply = Sendu það sem svar við tölvupóstinum: afritaðu það og límdu þar.
letter-how-authority = Notaðu kvörtunarsíðu yfirvaldsins og límdu bréfið þar, eða sendu það í pósti. Skrifaðu undir með eigin hendi ef þú sendir það í pósti.
letter-how-company = Prentaðu bréfið og skrifaðu undir. Sendu það í ábyrgðarpósti og geymdu kvittunina. Fljótlegra er að afrita það í sama eyðublað.
letter-sent-title = Hefur þú sent það?
letter-sent-hint = Það sem þú sendir er þá geymt nákvæmlega eins og það er hér.
letter-sent = Ég hef sent það
letter-discard = Henda þessu bréfi
letter-kind-objection = andmælin í bréfi
letter-kind-reply = svarið
letter-kind-reminder = ítrekunin
letter-kind-company-complaint = kvörtunin við fyrirtækið
letter-kind-authority-complaint = kvörtunin til yfirvaldsins
kept-letters = Bréf
kept-letter-go-on = Halda áfram að skrifa
kept-letter-go-on-spoken = Halda áfram að skrifa: { $letter }
papers-title = Til að prenta, vista og afhenda
papers-title-found = { $count ->
    [1] Skjöl fyrir reikninginn sem fannst
    [one] Skjöl fyrir reikningana sem fundust ({ $count })
   *[other] Skjöl fyrir reikningana sem fundust ({ $count })
}
papers-record = Ferill sem PDF
papers-print = Opna til að prenta
papers-calendar = Dagur í dagatalið mitt
papers-calendar-all = Dagar í dagatalið mitt
papers-table = Tafla fyrir töflureikni (CSV)
papers-bundle = Allt fyrir kvörtun (ZIP)
papers-bundle-hint = Bréfin þín, það sem þú sendir, allar skrár sem eru geymdar sem sönnunargögn, og listi sem sýnir hvort skrá var breytt.
paper-footer = Síða {"{page}"} af {"{pages}"}
record-title = Ferill: { $account }
record-title-all = Ferill allra andmæla
record-made = Búið til með Veto Desk: { $date }. Hér sést það sem var skráð þar.
record-person = Manneskja
record-platform = Miðill
record-account = Reikningur
record-law = Lög
record-status = Staða
record-sentence = Með orðum
record-sent-on = Sent
record-sent-to = Sent til
record-when = Dagur
record-what = Hvað gerðist
record-file = Skrá
record-added = Bætt við
record-size = Stærð
record-sum = Gátsumma (SHA-256)
record-letter = Bréf sent: { $date } ({ $letter })
record-total = Reikningar
record-due = Frestur
record-evidence = Skrár geymdar
record-annex = Fylgiskjal { $number }
calendar-summary = { $what }: { $account }
calendar-name = Dagar
bundle-name = Kvörtun { $account }
papers-record-all = Ferill allra sem PDF
kept-linked = Tengt í Accounts Centre
kept-note = Athugasemdin þín
edit-title = Breyta þessum reikningi
edit-lead = Breytingar vistast um leið og þú skrifar. Það sem þú hefur þegar sent er óbreytt.
edit-person = Hver á reikninginn
edit-person-hint = Hafðu þetta autt ef aðeins þú átt hann.
edit-note = Athugasemd
edit-note-hint = Hvaðeina sem þú vilt muna
edit-done = Lokið
kept-linked-none = Enginn er skráður.
kept-linked-change = Sjá og breyta tengingum
linked-title = Tengdir reikningar
linked-lead = Meta getur tengt reikninga í Accounts Centre (reikningamiðstöð). Skráðu hér hverja það hefur tengt. Þetta breytir engu hjá Meta.
linked-back = Aftur í reikninginn
linked-now = Tengdur við
linked-with-none = Þessi reikningur er ekki tengdur við annan.
linked-before = Ekki lengur tengdur
linked-add = Tengja annan reikning
linked-add-own = Sömu manneskju
linked-add-others = Annars fólks
linked-add-none = Enginn annar reikningur er til að tengja.
linked-find = Finna reikning
linked-find-hint = Nafn, netfang eða símanúmer
linked-link = Tengja
linked-already = Tengdur við: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Breyta deginum
linked-asked = Þetta er rétt
linked-take-out = Taka út
linked-take-out-this = Taka þennan reikning út
linked-never = Þeir voru aldrei tengdir
linked-since = Síðan hvenær hafa þeir verið tengdir?
linked-choice-before = Frá því fyrir andmælin
linked-choice-day = Frá degi sem ég veit
linked-choice-unknown = Ég veit ekki
linked-since-before = Tengdur frá því fyrir andmælin, eftir því sem við best vitum.
linked-since-day = Tengdur síðan: { $date }.
linked-since-unknown = Tengdur. Ekki er vitað síðan hvenær.
linked-until = Ekki tengdur síðan: { $date }.
cover-object = Andmæla líka fyrir þennan reikning
cover-leave = Láta það standa
cover-ask-again = Spyrja mig aftur
options-cover-open = Meta segir ekki hvort þau andmæli gildi fyrir þennan reikning.
options-cover-again = Öruggast er að andmæla líka fyrir þennan reikning.
reason-cover-joined = Tengdur við { $account } síðan: { $date }. Andmæli þess reiknings höfðu þá verið samþykkt.
reason-cover-unknown = Tengdur við { $account }, ef til vill fyrst eftir að andmæli þess reiknings voru samþykkt.
reason-cover-ended = Ekki tengdur við { $account } síðan: { $date }. Andmæli þess reiknings voru samþykkt fyrir þann dag.
reason-cover-left = Andmæli fyrir { $account } gætu gilt. Þú lést það standa: { $date }.
done-cover-left = Þetta stendur. Þú getur samt andmælt fyrir þennan reikning hvenær sem er.

## People

account-person = Eigandi reiknings: { $name }
persons-show = Fólk
persons-all = Allt fólk
persons-title = Fólk
persons-lead = Allt fólk sem þú geymir andmæli fyrir hér.
persons-find = Finna manneskju
persons-find-hint = Nafn eða netfang
persons-hide = Fela fólk með allt staðfest
persons-hidden = { $count ->
    [one] { $count } manneskja er falin. Allt er staðfest hjá henni.
   *[other] { $count } manneskjur eru faldar. Allt er staðfest hjá þeim.
}
persons-found = { $count ->
    [0] Enginn fannst.
    [one] { $count } manneskja
   *[other] { $count } manneskjur
}
persons-page = Manneskjur { $first } til { $last } af { $count }
persons-accounts = { $count ->
    [0] Enginn reikningur enn
    [one] { $count } reikningur
   *[other] { $count } reikningar
}
persons-needs = { $count ->
    [one] { $count } bíður þín
   *[other] { $count } bíða þín
}
persons-settled = allt staðfest
persons-spoken = Sýna „{ $name }“: { $more }
persons-add = Bæta við manneskju
person-unnamed = Nafnlaus manneskja
person-lead = Breytingar vistast um leið og þú skrifar. Það sem þegar var sent er óbreytt.
person-name = Nafn
person-name-hint = Eins og þú þekkir manneskjuna hér
person-full-name = Fullt nafn
person-full-name-hint = Fyrir bréf
person-email = Venjulegt netfang
person-email-hint = Stungið upp á því fyrir næsta reikning
person-phone = Símanúmer
person-town = Staður
person-town-hint = Hann stendur á undan dagsetningu bréfs.
person-address = Póstfang
person-address-hint = Fyrir bréf, línu fyrir línu, án nafns
person-residence = Búseta
person-residence-unknown = Ekki sagt enn
person-residence-hint = Hún gildir fyrir ný andmæli. Það sem var hafið eða sent er óbreytt.
person-residence-change = Velja búsetu
person-residence-close = Fela löndin
person-residence-eu = Í Evrópusambandinu, land ekki nefnt
person-residence-eea = Á Íslandi, í Liechtenstein eða Noregi, land ekki nefnt
person-language = Tungumál bréfa og ástæðna
person-language-hint = Það er tillaga. Þú getur valið annað hverju sinni.
person-language-usual = Það venjulega
person-accounts = Reikningar
person-no-accounts = Enginn reikningur enn.
person-object = Andmæla fyrir annan reikning
person-object-first = Andmæla fyrir reikning hjá þessari manneskju
person-object-spoken = Andmæla fyrir annan reikning hjá þessari manneskju
person-on-desk = Sýna í yfirlitinu
person-same = Þetta er sama manneskja og …
person-back = Til baka: { $name }
person-remove = Fjarlægja þessa manneskju
person-remove-deleted = Eyddir reikningar hennar myndu líka hverfa.
person-hand-over-title = Afhenda
person-hand-over-lead = Vistaðu skrá með þessari manneskju og hennar reikningum einum. Annað Veto Desk getur opnað hana eða tekið inn það sem er nýtt.
person-hand-over-evidence = Skrár sem eru geymdar sem sönnunargögn eru ekki með.
person-hand-over = Afhenda gögn þessarar manneskju …
same-title = Hver er sama manneskja og „{ $name }“?
same-lead = Veldu hvers reikningar tilheyra líka þessari manneskju.
same-confirm-title = Eru „{ $kept }“ og „{ $other }“ sama manneskja?
same-confirm-lead = Skoðaðu fyrst hvað gerist. Hægt er að afturkalla það strax.
same-happens = Hvað gerist
same-accounts = { $count ->
    [0] Enginn reikningur færist. Frá: „{ $other }“. Til: „{ $kept }“.
    [one] { $count } reikningur færist. Frá: „{ $other }“. Til: „{ $kept }“.
   *[other] { $count } reikningar færast. Frá: „{ $other }“. Til: „{ $kept }“.
}
same-goes = „{ $kept }“ verður áfram. „{ $other }“ fer af listanum yfir fólk.
same-filled = { $what }: „{ $value }“ færist yfir.
same-differs = Það sem ber á milli
same-differing = { $what }: „{ $kept }“ gildir áfram. „{ $other }“ fer í athugasemdina.
same-residence = Búseta: „{ $kept }“ gildir áfram, ekki „{ $other }“.
same-stays = Það sem var sent er óbreytt. Enginn reikningur, svar eða athugasemd tapast.
same-another = Velja einhvern annan
same-join = Gera að einni manneskju
sheet-for = Blað fyrir þessa manneskju
sheet-hint = Hvað var gert, hvað kemur næst og hvenær, með stóru letri.
sheet-print = Blað til að prenta
sheet-save = Vista blaðið
sheet-title = Andmæli: { $name }
sheet-made = Svona er staðan: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Ekkert hefur verið sent enn.
sheet-next = Hvað nú? { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Engan dag þarf að muna.
sheet-footer = Þetta forrit er ekki Meta · Síða {"{page}"} af {"{pages}"}

## What was just done

done-account-deleted = Reikningurinn var tekinn úr yfirlitinu.
done-draft-discarded = Ókláruðu andmælunum var hent.
done-answer-recorded = Svarið var skráð.
done-answer-recorded-with-files = Svarið var skráð. Það sem þú gafst er geymt óbreytt við hlið skrárinnar þinnar.
done-note-added = Athugasemdin var geymd.
done-evidence-kept = { $count ->
    [one] { $count } skrá er geymd óbreytt við hlið skrárinnar þinnar.
   *[other] { $count } skrár eru geymdar óbreyttar við hlið skrárinnar þinnar.
}
done-evidence-removed = Skráin er farin af listanum. Hún er áfram í möppunni.
done-letter-discarded = Bréfinu var hent.
done-paper-saved = Vistað: { $path }
done-step-recorded = Þetta var skráð.
done-undone = Tekið til baka: { $what }.
done-account-removed = Reikningurinn var fjarlægður og allt sem skráð var um hann. Skrár sem voru geymdar sem sönnunargögn eru áfram í möppunni.
done-merged = Breytingum frá annarri tölvu var bætt við skrána þína.
done-merged-hand = Breytingum sem voru gerðar handvirkt var bætt við.
done-merged-copy = Annað afrit var við hlið skrárinnar þinnar. Því sem var nýtt í því var bætt við.
done-imported = Hin skráin var tekin inn.
done-imported-nothing = Allt í þeirri skrá er þegar í yfirlitinu þínu.
done-backup-used = Eldri staðan er komin aftur. Það sem þú hafðir áður er meðal öryggisafritanna.
done-edited = Skránni þinni var breytt utan Veto Desk. Enn er hægt að lesa hana. Athugaðu hvort færslurnar eru réttar.
done-unlocked = Hinum glugganum var lokað. Nú getur þú gert breytingar hér.
done-person-removed = Manneskjan var fjarlægð.
done-persons-joined = Þetta er nú ein manneskja. Allir reikningarnir eru hér.
done-restarted = Veto Desk stöðvaðist vegna villu. Það hefur ræst aftur. Athugaðu hvort síðasta breytingin er hér. Skráin þín: { $path }
count-added = { $count ->
    [one] { $count } reikningur er nýr.
   *[other] { $count } reikningar eru nýir.
}
count-changed = { $count ->
    [one] { $count } reikningur breyttist.
   *[other] { $count } reikningar breyttust.
}
count-removed = { $count ->
    [one] { $count } reikningur var fjarlægður.
   *[other] { $count } reikningar voru fjarlægðir.
}
done-account-restored = Reikningurinn er aftur í yfirlitinu.
done-accounts-added = { $count ->
    [one] { $count } reikningur úr töflunni er í yfirlitinu. Andmæli hans eru ekki hafin.
   *[other] { $count } reikningar úr töflunni eru í yfirlitinu. Andmæli þeirra eru ekki hafin.
}
done-account-covered = Reikningurinn er geymdur sem tengdur. Hin andmælin ná yfir hann þegar þau eru samþykkt.
done-pasted = Afritaði textinn hefur verið límdur.
done-address-opened = Vafrinn var beðinn um að opna síðuna. Ef ekkert opnast skaltu afrita slóðina.
done-text-size = Leturstærð: { $percent }%.
done-copy-saved = Afrit var vistað: { $path }
done-file-opened = Skráin var opnuð.
done-several-sent = { $count ->
    [one] { $count } andmæli voru merkt sem send.
   *[other] { $count } andmæli voru merkt sem send.
}
done-several-answered = { $count ->
    [one] Svarið var skráð fyrir { $count } reikning.
   *[other] Svarið var skráð fyrir { $count } reikninga.
}
done-several-deleted = { $count ->
    [one] { $count } reikningi var eytt.
   *[other] { $count } reikningum var eytt.
}
done-turn-over = { $count ->
    [1] Þú fórst í gegnum reikninginn.
    [one] Þú fórst í gegnum alla reikninga ({ $count }).
   *[other] Þú fórst í gegnum alla reikninga ({ $count }).
}
done-set-aside = Skráin sem ekki var hægt að lesa var geymd undir nýju heiti: { $path }
close-asked = Síðustu breytingar eru ekki vistaðar enn. Vistaðu afrit fyrst eða lokaðu án þess að vista.

## The file

save-failed-title = Breytingarnar þínar eru ekki vistaðar
save-retry = Reyna aftur
save-elsewhere = Vista afrit …
save-read-only = Mappa skrárinnar er skrifvarin. Allt er geymt hér meðan glugginn er opinn. Vistaðu afrit í annarri möppu.
save-full = Diskurinn er fullur. Allt er geymt hér meðan glugginn er opinn. Losaðu pláss og reyndu svo aftur.
save-denied = Kerfið leyfir ekki að skrifa skrána. Allt er geymt hér meðan glugginn er opinn. Vistaðu afrit í annarri möppu.
save-vanished = Mappa skrárinnar er horfin. Allt er geymt hér meðan glugginn er opinn. Settu hana aftur eða vistaðu afrit annars staðar.
save-newer = Nýrri útgáfa af Veto Desk skrifaði skrána á meðan. Allt er geymt hér meðan glugginn er opinn. Vistaðu afrit og settu svo þá útgáfu upp.
save-other = Ekki tókst að vista. Allt er geymt hér meðan glugginn er opinn. Reyndu aftur eða vistaðu afrit annars staðar.
copy-read-only = Ekki vistað: sú mappa er skrifvarin. Veldu aðra möppu.
copy-full = Ekki vistað: sá diskur er fullur. Veldu annan stað.
copy-denied = Ekki vistað: kerfið leyfir ekki að skrifa þar. Veldu aðra möppu.
copy-vanished = Ekki vistað: sú mappa er ekki til. Veldu aðra möppu.
copy-other = Ekki vistað. Veldu annan stað.
trouble-title = Ekki tókst að opna skrána þína
trouble-damaged = Skráin er skemmd í línu { $line }, dálki { $column }.
trouble-newer = Nýrri útgáfa af Veto Desk skrifaði þessa skrá. Settu hana upp til að geta opnað skrána.
trouble-too-large = Skráin er miklu stærri en nokkur skrá úr þessu forriti.
trouble-denied = Kerfið leyfir ekki að lesa þessa skrá. Athugaðu hver má lesa hana.
trouble-missing = Engin skrá er á þeim stað.
trouble-other = Ekki tókst að lesa skrána.
trouble-untouched = Engu var breytt. Skráin er geymd, hvað sem þú velur.
trouble-previous = Nýjasta öryggisafritið
trouble-previous-what = Búið til: { $date }, með { $count ->
    [one] { $count } reikningi.
   *[other] { $count } reikningum.
}
trouble-use-previous = Nota þetta öryggisafrit
trouble-other-file = Önnur skrá
trouble-new = Nýtt, autt yfirlit
trouble-new-hint = Gamla skráin er geymd undir nýju heiti við hliðina.
trouble-start-new = Byrja með autt yfirlit

settings-title = Stillingar
settings-theme = Ljóst eða dökkt
theme-system = Eins og í þessari tölvu
theme-light = Ljóst
theme-dark = Dökkt
settings-contrast = Birtuskil
contrast-system = Birtuskil eins og í þessari tölvu
contrast-normal = Venjuleg birtuskil
contrast-high = Mikil birtuskil, í svarthvítu
settings-language = Tungumál
settings-language-hint = Tungumál forritsins. Ástæður og bréf hafa sitt eigið tungumál.
settings-language-of-system = Eins og í þessari tölvu: { $language }
settings-language-not-reviewed = Enginn með íslensku að móðurmáli hefur farið yfir þessi orð enn. Ef eitthvað er óljóst skaltu velja ensku.
settings-language-reviewed = Manneskja með málið að móðurmáli fór yfir þessi orð.
languages-more = Önnur tungumál
settings-language-help = Þú getur hjálpað til við að leiðrétta þau án nokkurs forrits: skráin CONTRIBUTING segir hvernig.
settings-text-size = Leturstærð
text-size-percent = { $percent }%
settings-text-size-hint = Allt stækkar með letrinu. Ctrl með plús eða mínus gerir það sama á hverri síðu.
settings-companion = Meðan eyðublað er opið
settings-companion-on = Minnka þennan glugga við hlið vafrans
settings-companion-hint = Litli glugginn sýnir eitt skref í einu. Einn hnappur stækkar hann aftur.
settings-graphics = Grafík
settings-graphics-simple = Einföld grafík
settings-graphics-hint = Merktu við þetta ef glugginn flöktir, er auður eða hægur. Útlitið er það sama og þetta gildir frá næstu ræsingu.
settings-file = Skráin þín
settings-file-lead = Allt er geymt í einni skrá á þessari tölvu og hvergi annars staðar. Aðeins þú getur lesið hana.
settings-file-path = Hvar hún er
settings-copy-path = Afrita staðinn
settings-save-copy = Vista afrit …
settings-open = Opna aðra skrá …
settings-picking = Gluggi til að velja skrá er opinn.
settings-typed-path = Slóð skrár
settings-typed-path-hint = Aðeins ef enginn gluggi til að velja skrá opnast.
settings-typed-open = Opna þessa skrá
settings-typed-copy = Vista afrit þar
settings-typed-import = Bæta við færslum úr henni
settings-open-folder = Opna möppuna
settings-import-title = Færslur úr annarri skrá
settings-import-lead = Bættu við því sem önnur skrá frá Veto Desk geymir. Ekkert sem þú átt tapast og ekkert tvítekst.
settings-import = Bæta við færslum úr skrá …
settings-backups-title = Öryggisafrit
settings-backups-lead = Forritið geymir afrit af eldri stöðu skrárinnar þinnar. Þú getur farið aftur í hvert þeirra sem er.
settings-backups = Fara aftur í eldri stöðu …
backups-title = Fara aftur í eldri stöðu
backups-lead = Veldu dag. Yfirlitið verður þá eins og það var á þeim tíma.
backups-reading = Leita að öryggisafritum …
backups-none = Ekkert öryggisafrit er til enn. Eitt er búið til við hverja ræsingu og á klukkutíma fresti meðan þú vinnur.
backups-use = Sækja þessa stöðu aftur
backups-back = Aftur í stillingarnar
backups-undo = Það sem þú ert með núna er afritað fyrst. Þú getur afturkallað breytinguna.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } reikningur
   *[other] { $accounts } reikningar
}, { $objections ->
    [one] { $objections } andmæli
   *[other] { $objections } andmæli
}
settings-about = Um forritið
settings-version = Veto Desk { $version }
settings-facts = Slóðum og reglum var safnað 22. nóvember 2026 úr dagsettum heimildum. Enginn opnaði slóðirnar við gerð þessarar útgáfu.
settings-no-advice = Þetta forrit er ekki lögfræðiráðgjöf.
settings-licence = Veto Desk er ókeypis, með MIT-leyfi eða Apache-leyfi, eftir því sem þú velur. Í því er verk annarra.
settings-licences = Verk annarra í forritinu
licences-title = Verk annarra í forritinu
licences-lead = Í Veto Desk er verk annarra. Hér er það eftir leyfum, á ensku.
licences-hint = „OR“ merkir að þú mátt velja. „AND“ merkir að öll gilda. Sum verk eru aðeins í forritinu á einu kerfi.
licences-show = Sýna verk og texta
licences-show-spoken = Sýna verk og texta með leyfinu { $licence }
licences-works = Verk
licences-text = Texti { $number }
licences-back = Aftur í listann

## Help

help-title = Hjálp
help-lead = Veto Desk vísar þér á opinbera eyðublaðið og fylgist með andmælum þínum þar til málinu lýkur.
help-how = Svona virkar það
help-how-1 = Svaraðu nokkrum stuttum spurningum. Hvert svar vistast strax.
help-how-2 = Opnaðu opinberu síðuna og límdu það sem við undirbjuggum.
help-how-3 = Ýttu þar á Submit (senda inn). Segðu svo hér að þú hafir sent það.
help-how-4 = Skráðu svarið hér þegar það berst. Yfirlitið sýnir næsta skref.
help-does = Hvað andmæli gera
help-does-1 = Þau stöðva notkun á færslum þínum í framtíðinni. Það sem gervigreindin hefur þegar lært verður þar áfram.
help-does-2 = Þau ná ekki yfir myndir af þér sem aðrir birta.
help-does-3 = Þau fjarlægja ekki Meta AI úr forritunum þínum.
help-safe = Gögnin þín
help-safe-1 = Allt er í einni skrá á þessari tölvu. Forritið sjálft notar ekkert net.
help-safe-2 = Það opnar aðeins opinberar slóðir af eigin lista og aðeins þegar þú biður um það.
help-safe-3 = Það spyr aldrei um lykilorð, kóða eða skilríki.
help-copies = Skráin þín og afrit hennar
help-copies-1 = Eldri staða er geymd við hlið skrárinnar. Farðu aftur í hana í stillingunum.
help-copies-2 = Skráin má vera í möppu sem tölvur deila. Það sem hver þeirra bætir við helst.
help-copies-3 = Til að flytja í nýja tölvu skaltu vista afrit og opna það þar.
help-keys = Lyklaborð
help-keys-tab = Tab og Shift með Tab fara á milli þess sem hægt er að ýta á. Biltakki eða Enter ýtir á það.
help-keys-answers = Örvatakkarnir fara á milli svara við spurningu. Fyrsti stafur svars gerir það líka.
help-keys-size = Ctrl með plús eða mínus stækkar eða minnkar allt. Ctrl með 0 setur það aftur í venjulega stærð.
help-keys-copy = Í textareit afritar Ctrl með C og Ctrl með V límir.
help-keys-go-on = Ctrl með Enter ýtir á aðalhnapp síðunnar. Þegar þú svarar spurningu í reit gerir Enter það sama.
help-keys-back = Alt með vinstri ör fer til baka. Í textareit færist bendillinn um eitt orð.
help-keys-help = F1 opnar þessa síðu.
help-keys-undo = Ctrl með Z tekur síðustu breytingu til baka. Í textareit tekur það stafi til baka.

## Guides

guides-here = Leiðarvísar sem hjálpa hér
guides-search = Leita í leiðarvísum
guides-search-hint = Eitt orð eða fleiri, til dæmis „eyðublað“ eða „sími“
guides-found = { $count ->
    [one] { $count } leiðarvísir fannst.
   *[other] { $count } leiðarvísar fundust.
}
guides-none-found = Reyndu annað orð eða færri orð. Eyddu því sem þú skrifaðir til að sjá alla leiðarvísa.
guides-object = Andmæla
guides-trouble = Eyðublaðið vantar og önnur vandræði
guides-after = Eftir sendingu
guides-places = Hvar þú býrð
guides-good-to-know = Gott að vita
guides-app = Þetta forrit
guide-checked = Yfirfarið: { $date }
guide-platforms = Fyrir { $names }
guide-residences = Fyrir fólk með búsetu hér: { $names }
guide-sources = Heimildir
guide-source = { $title }, { $date }
guide-source-app = Þetta forrit sjálft
guide-close = Loka leiðarvísinum

## Where there is no window

start-usage = Notkun: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk fann enga möppu fyrir skrána sína. Ræstu það með --file og slóð.
start-no-screen = Veto Desk getur ekki opnað gluggann. Það fann engan skjá. Ræstu það af skjáborðinu.
start-no-picture = Veto Desk getur ekki opnað gluggann. Skjárinn tekur ekki við mynd frá því. Settu upp eða uppfærðu skjákortsrekilinn.
start-no-library = Veto Desk getur ekki opnað gluggann. Gluggakerfið eða eitt af söfnum þess svaraði ekki.
start-stopped = Veto Desk stöðvaðist vegna villu. Það sem þú skrifaðir er vistað. Ræstu það aftur til að halda áfram. Skráin þín: { $path }

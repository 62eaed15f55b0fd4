### Every word the app says, in Maltese; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "inti". One term for one idea: kont, oġġezzjoni, triq, formola.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Żball: { $page } – Veto Desk
rail-name = Postijiet
messages-name = Messaġġi
rail-desk = Skrivanija
rail-settings = Preferenzi
rail-help = Għajnuna
rail-here = Int hawn
not-meta = Din l-app mhijiex ta’ Meta. Minn hawn ma jintbagħat xejn.
saving-saved = Issejvjat fuq dan il-kompjuter.
saving-under-way = Qed jiġi ssejvjat fuq dan il-kompjuter …
saving-failed = Għadu mhux issejvjat.
saving-forbidden = Il-fajl ma nfetaħx. Xejn mhu ssejvjat.
saving-read-only = Din it-tieqa turi l-fajl biss. Xejn ma jiġi ssejvjat.
undo = Annulla
undo-change = Annulla: { $what }
change-wizard = tweġiba
change-draft = l-abbozz li ntrema
change-filing = il-pass tal-bgħit
change-answer = l-aħħar pass
change-note = nota
change-evidence = fajl
change-letter = l-ittra
change-account = tibdil fil-kont
change-linked = kontijiet marbuta
change-several = diversi kontijiet
change-deleting = tħassir
change-person = persuna
change-settings = preferenza
change-incoming = dak li daħal
change-import = dak li ddaħħal
change-backup = l-istat ta’ qabel
change-adding = iż-żieda tal-kontijiet tat-tabella
read-only-title = Tista’ tara, iżda ma tista’ tibdel xejn
read-only-other-window = Veto Desk hija miftuħa f’tieqa oħra. Agħmel it-tibdil hemmhekk. Malli tingħalaq dik it-tieqa, tkompli minn din.
read-only-newer = Dan il-fajl inkiteb b’verżjoni aktar ġdida ta’ Veto Desk. Installa dik il-verżjoni biex tibdlu.
read-only-what = X’nista’ nagħmel?
dismiss = Aħbi dan il-messaġġ
close-title = Tagħlaq mingħajr ma tissejvja?
close-save-elsewhere = L-ewwel issejvja kopja …
close-anyway = Agħlaq mingħajr ma tissejvja
close-stay = Ħalli t-tieqa miftuħa

## Dates

when-and-route = { $when } · { $route }
date-today = Illum, { $date }
date-week-earlier = Ġimgħa qabel
date-day-earlier = Jum qabel
date-day-later = Jum wara
date-week-later = Ġimgħa wara

## Status

status-not-started = Mhux mibdija
status-not-sent-yet = Mhux mibgħuta
status-sent = Mibgħuta
status-confirmed = Ikkonfermata
status-needs-you = Imissek int
status-refused = Miċħuda
reason-not-begun = Għadek ma bdejtx għal dan il-kont.
reason-prepared = Lesta minn nhar { $date }. Għadek ma bgħatthiex.
reason-form-opened = Il-formola nfetħet nhar { $date }. Għadek ma għedtilniex li bgħattha.
reason-form-missing = Nhar { $date } ma rajtx il-formola. Hemm modi oħra.
reason-waiting = Għandhom iwieġbu sa nhar { $date }.
reason-waiting-soon = Għandhom iwieġbu sa nhar { $date }. { $days ->
    [0] Dan hu llum.
    [one] Dan hu għada.
    [two] Baqa’ jumejn.
    [few] Baqa’ { $days } ijiem.
    [many] Baqa’ { $days }-il jum.
   *[other] Baqa’ { $days } jum.
}
reason-waiting-courtesy = Ikun xieraq li jwieġbu sa nhar { $date }. L-ebda liġi ma tistabbilixxi din id-data.
reason-waiting-no-date = Intbagħtet nhar { $date }. Ma nafux b’data sa meta għandhom iwieġbu.
reason-receipt = Kitbu nhar { $date } li waslet. Għandhom iwieġbu sa nhar { $due }.
reason-receipt-no-date = Kitbu nhar { $date }, mingħajr deċiżjoni.
reason-more-time = Talbu aktar żmien. Għandhom iwieġbu sa nhar { $date }.
reason-overdue = Ma waslet l-ebda tweġiba. Kellha tasal sa nhar { $date }.
reason-overdue-courtesy = Ma waslet l-ebda tweġiba sa nhar { $date }. L-ebda liġi ma tistabbilixxi din id-data.
reason-accepted = Aċċettata nhar { $date }. M’hemm xejn x’tagħmel.
reason-covered = Kopert mill-oġġezzjoni tal-kont { $account } minn nhar { $date }.
reason-replied = Weġibthom nhar { $date }. { $due }
reason-replied-due = Għandhom iwieġbu sa nhar { $date }.
reason-replied-no-date = L-ebda liġi ma tgħid sa meta għandhom iwieġbu.
reason-reminded = Fakkarthom nhar { $date }. Agħtihom ċans sa nhar { $due }.
reason-reminder-over = Ma waslet l-ebda tweġiba għat-tfakkira tiegħek sa nhar { $date }.
reason-complained = Ilmentajt mal-kumpanija nhar { $date }. Sa nhar { $due } għandha tikkonferma li rċeviet l-ilment.
reason-complaint-received = Nhar { $date }, ikkonfermaw li rċevew l-ilment tiegħek. Issa għandhom jeżaminawh mingħajr dewmien.
reason-complaint-silent = Sa nhar { $date }, ma kkonfermawx li rċevew l-ilment tiegħek.
reason-with-authority = L-ilment tiegħek ilu għand l-awtorità minn nhar { $date }. { $due }
reason-authority-news = L-awtorità kitbet nhar { $date }. { $due }
reason-authority-due = Għandha tgħidlek aktar sa nhar { $date }.
reason-authority-no-date = Iż-żmien tagħżlu hi stess.
reason-authority-silent = L-awtorità ma qaltlek xejn sa nhar { $date }.
reason-authority-agreed = L-awtorità qablet miegħek nhar { $date }.
reason-authority-disagreed = L-awtorità ma qablitx miegħek, jew għalqet il-każ, nhar { $date }.
reason-recheck-due = Ilha li ġiet aċċettata. Kellek terġa’ tara nhar { $date }.
reason-refused = Qalu le nhar { $date }.
reason-reasons-asked = Staqsew nhar { $date } għal liema użu tad-data qed toġġezzjona, u għaliex.
reason-more-asked = Talbuk aktar tagħrif nhar { $date }.
reason-other-form = Nhar { $date } talbuk tuża formola oħra.
reason-other-company = Nhar { $date } semmew kumpanija oħra.
next-start = Ibda
next-continue = Kompli
next-report-answer = Irċevejt tweġiba
next-reply = Ara x’tagħmel
next-try-next-route = Ipprova mod ieħor
next-see-options = Ara x’tagħmel
next-recheck = Erġa’ ara
next-show-record = Uri r-rekord
next-show-covering = Uri l-kontijiet marbuta
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = L-oġġezzjonijiet tiegħek
desk-add = Oġġezzjona għal kont
desk-begin = Oġġezzjona għall-ewwel kont tiegħi
desk-empty-what = Il-kumpanija Meta tħarreġ l-AI b’posts, ritratti, kummenti u chats tan-nies mal-AI. Int tista’ toġġezzjona.
desk-empty-where = Dak li tikteb jibqa’ f’fajl wieħed fuq dan il-kompjuter: { $path }
desk-empty-how = Aħna nwassluk għall-formola uffiċjali u nsegwu l-każ sa ma jkollok tweġiba. Tieħu madwar ħames minuti.
desk-show-account = Uri l-kont
desk-urgent-needs-you = { $count ->
    [one] Kont wieħed għandu bżonn l-attenzjoni tiegħek.
    [two] Żewġ kontijiet għandhom bżonn l-attenzjoni tiegħek.
    [few] { $count } kontijiet għandhom bżonn l-attenzjoni tiegħek.
    [many] { $count }-il kont għandhom bżonn l-attenzjoni tiegħek.
   *[other] { $count } kont għandhom bżonn l-attenzjoni tiegħek.
}
desk-urgent-unfinished = { $count ->
    [one] Oġġezzjoni waħda għadha ma ntbagħtitx.
    [two] Żewġ oġġezzjonijiet għadhom ma ntbagħtux.
    [few] { $count } oġġezzjonijiet għadhom ma ntbagħtux.
    [many] { $count }-il oġġezzjoni għadhom ma ntbagħtux.
   *[other] { $count } oġġezzjoni għadhom ma ntbagħtux.
}
desk-urgent-waiting = { $count ->
    [one] L-oġġezzjoni tiegħek intbagħtet. Issa jmiss lilhom.
    [two] Kollox intbagħat. Issa jmiss lilhom.
    [few] Kollox intbagħat. Issa jmiss lilhom.
    [many] Kollox intbagħat. Issa jmiss lilhom.
   *[other] Kollox intbagħat. Issa jmiss lilhom.
}
desk-urgent-settled = { $count ->
    [one] L-oġġezzjoni tiegħek hija kkonfermata. M’hemm xejn x’tagħmel.
    [two] Iż-żewġ oġġezzjonijiet huma kkonfermati. M’hemm xejn x’tagħmel.
    [few] L-oġġezzjonijiet kollha huma kkonfermati. M’hemm xejn x’tagħmel.
    [many] L-oġġezzjonijiet kollha huma kkonfermati. M’hemm xejn x’tagħmel.
   *[other] L-oġġezzjonijiet kollha huma kkonfermati. M’hemm xejn x’tagħmel.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status } { $count }
desk-counts = Kontijiet: { $total } · { $parts }
desk-add-many = Żid ħafna kontijiet
find-label = Sib kont
find-hint = Isem, email, numru, jew kelma minn nota
find-filters = Iffiltra u ssortja
find-filters-set = Iffiltra u ssortja (magħżula: { $count })
find-filters-close = Aħbi l-filtri
find-clear = Uri kollox
find-any-status = Kull status
find-any-due = Kull data
find-any-platform = Kull pjattaforma
find-any-person = Kulħadd
find-counted = { $what } ({ $count })
find-status = Status
find-due = Skadenza
find-due-overdue = Skaduti
find-due-week = Fi żmien 7 ijiem
find-due-month = Fi żmien 30 jum
find-platform = Pjattaforma
find-person = Persuna
find-person-by-name = Hemm ħafna. Ikteb isem fil-kaxxa ta’ fuq.
find-sort = Ordni
find-sort-urgent = L-ewwel fejn imissek int
find-sort-name = Skont l-isem
find-sort-due = Skont l-iskadenza
find-sort-newest = L-aktar ġodda l-ewwel
find-none = Ma nstab l-ebda kont.
find-found = { $count ->
    [one] Kont 1 minn { $total }
    [two] 2 kontijiet minn { $total }
    [few] { $count } kontijiet minn { $total }
    [many] { $count }-il kont minn { $total }
   *[other] { $count } kont minn { $total }
}
find-page-all = Kontijiet minn { $first } sa { $last }, minn total ta’ { $total }
find-page = Minn { $first } sa { $last }; instabu { $count } minn { $total }
find-hidden = { $count ->
    [one] Kont 1 li jeħtieġ l-attenzjoni tiegħek ma jidhirx.
    [two] 2 kontijiet li jeħtieġu l-attenzjoni tiegħek ma jidhrux.
    [few] { $count } kontijiet li jeħtieġu l-attenzjoni tiegħek ma jidhrux.
    [many] { $count }-il kont li jeħtieġu l-attenzjoni tiegħek ma jidhrux.
   *[other] { $count } kont li jeħtieġu l-attenzjoni tiegħek ma jidhrux.
}
find-show-hidden = Urihom
find-previous = Paġna ta’ qabel
find-next = Paġna li jmiss
find-page-of = Paġna { $page } minn { $pages }
select-begin = Agħżel diversi
select-end = Ieqaf agħżel
select-count = { $count ->
    [one] Kont 1 magħżul
    [two] 2 kontijiet magħżula
    [few] { $count } kontijiet magħżula
    [many] { $count }-il kont magħżula
   *[other] { $count } kont magħżula
}
select-hidden = { $count ->
    [one] 1 minnhom mhuwiex fost dawk li nstabu.
    [two] 2 minnhom mhumiex fost dawk li nstabu.
    [few] { $count } minnhom mhumiex fost dawk li nstabu.
    [many] { $count } minnhom mhumiex fost dawk li nstabu.
   *[other] { $count } minnhom mhumiex fost dawk li nstabu.
}
select-one = Agħżel
select-account = Agħżel: { $account }
select-page = Agħżel il-paġna kollha ({ $count })
select-found = { $count ->
    [one] Agħżel il-kont li nstab
    [two] Agħżel iż-żewġ kontijiet li nstabu
    [few] Agħżel dawk kollha li nstabu ({ $count })
    [many] Agħżel dawk kollha li nstabu ({ $count })
   *[other] Agħżel dawk kollha li nstabu ({ $count })
}
select-none = Neħħi l-għażla
select-what = X’għandu jsir bihom?
select-open = { $count ->
    [one] Iftaħ formola 1
    [two] Iftaħ 2 formoli wara xulxin
    [few] Iftaħ { $count } formoli wara xulxin
    [many] Iftaħ { $count }-il formola wara xulxin
   *[other] Iftaħ { $count } formola wara xulxin
}
select-sent = Immarka bħala mibgħuta ({ $count })
select-answered = { $count ->
    [one] Irreġistra t-tweġiba għal 1
    [two] Irreġistra tweġiba waħda għal 2
    [few] Irreġistra tweġiba waħda għal { $count }
    [many] Irreġistra tweġiba waħda għal { $count }
   *[other] Irreġistra tweġiba waħda għal { $count }
}
select-record = { $count ->
    [one] Rekord ta’ 1 bħala PDF
    [two] Rekord ta’ 2 bħala PDF
    [few] Rekord ta’ { $count } bħala PDF
    [many] Rekord ta’ { $count } bħala PDF
   *[other] Rekord ta’ { $count } bħala PDF
}
select-table = { $count ->
    [one] Tabella ta’ 1
    [two] Tabella ta’ 2
    [few] Tabella ta’ { $count }
    [many] Tabella ta’ { $count }
   *[other] Tabella ta’ { $count }
}
select-delete = Ħassar minn hawn ({ $count })
several-title-sent = { $count ->
    [one] Bgħattha din l-oġġezzjoni?
    [two] Bgħatthom dawn iż-żewġ oġġezzjonijiet?
    [few] Bgħatthom dawn l-oġġezzjonijiet ({ $count })?
    [many] Bgħatthom dawn l-oġġezzjonijiet ({ $count })?
   *[other] Bgħatthom dawn l-oġġezzjonijiet ({ $count })?
}
several-title-answered = { $count ->
    [one] X’kienet it-tweġiba?
    [two] X’kienet it-tweġiba għal dawn it-tnejn?
    [few] X’kienet it-tweġiba għal dawn il-kontijiet ({ $count })?
    [many] X’kienet it-tweġiba għal dawn il-kontijiet ({ $count })?
   *[other] X’kienet it-tweġiba għal dawn il-kontijiet ({ $count })?
}
several-lead = { $count ->
    [one] Dan jiġi rreġistrat għal dan il-kont:
    [two] L-istess jiġi rreġistrat għal dawn iż-żewġ kontijiet:
    [few] L-istess jiġi rreġistrat għal kull wieħed minn dawn il-kontijiet ({ $count }):
    [many] L-istess jiġi rreġistrat għal kull wieħed minn dawn il-kontijiet ({ $count }):
   *[other] L-istess jiġi rreġistrat għal kull wieħed minn dawn il-kontijiet ({ $count }):
}
several-more = { $count ->
    [one] u 1 ieħor
    [two] u 2 oħra
    [few] u { $count } oħra
    [many] u { $count } oħra
   *[other] u { $count } oħra
}
several-left-out = { $count ->
    [one] 1 li għażilt jitħalla barra, għax dan ma jgħoddx għalih.
    [two] 2 li għażilt jitħallew barra, għax dan ma jgħoddx għalihom.
    [few] { $count } li għażilt jitħallew barra, għax dan ma jgħoddx għalihom.
    [many] { $count } li għażilt jitħallew barra, għax dan ma jgħoddx għalihom.
   *[other] { $count } li għażilt jitħallew barra, għax dan ma jgħoddx għalihom.
}
several-when-sent = F’liema jum sar dan?
several-record-sent = Immarka bħala mibgħuta ({ $count })
several-record-answered = Irreġistraha għal { $count }
turn-now = Kont wara kont: dan hu n-numru { $at } minn { $of }.
turn-wait = Kont wara kont: issa jmiss in-numru { $at } minn { $of }.
turn-next = { $count ->
    [one] Mur għall-aħħar wieħed
    [two] Il-kont li jmiss (baqa’ 2)
    [few] Il-kont li jmiss (baqa’ { $count })
    [many] Il-kont li jmiss (baqa’ { $count })
   *[other] Il-kont li jmiss (baqa’ { $count })
}
turn-last = Dak kien l-aħħar wieħed
turn-here = Kompli b’dan
turn-stop = Ieqaf hawn
person-you = Int
adding-title = Żid ħafna kontijiet
adding-lead = Waħħal tabella, jew agħżel fajl CSV. L-ewwel tara x’se jsir b’kull ringiela. Xejn ma jiżdied qabel ma tgħid int.
adding-field = It-tabella
adding-field-hint = Immarka r-ringieli fl-ispreadsheet, ikkopjahom, u waħħalhom hawn.
adding-columns = Il-kolonni: { $columns }. Jekk l-ewwel ringiela ssemmihom, l-ordni ma jimpurtax.
adding-column-person = Persuna
adding-column-platform = Pjattaforma
adding-column-account = Kont
adding-column-email = Email
adding-column-phone = Telefon
adding-column-country = Pajjiż
adding-column-note = Nota
adding-choose = Agħżel fajl
adding-empty = Issejvja tabella vojta
adding-empty-name = Kontijiet biex jiżdiedu
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Eżempju. Ikteb fuq din ir-ringiela.
adding-pasted = { $count ->
    [one] Ringiela 1 imwaħħla
    [two] 2 ringieli mwaħħla
    [few] { $count } ringieli mwaħħla
    [many] { $count }-il ringiela mwaħħla
   *[other] { $count } ringiela mwaħħla
}
adding-read = { $count ->
    [one] Ringiela 1 minn “{ $file }”
    [two] 2 ringieli minn “{ $file }”
    [few] { $count } ringieli minn “{ $file }”
    [many] { $count }-il ringiela minn “{ $file }”
   *[other] { $count } ringiela minn “{ $file }”
}
adding-change = Ibdel
adding-clear = Ħu tabella oħra
adding-guessed = Xi ittri f’dan il-fajl jistgħu jkunu ħżiena. Jekk l-ismijiet jidhru ħżiena, issejvjah bħala “CSV UTF-8” u erġa’ agħżlu.
adding-none = Għad m’hemm l-ebda ringiela b’kont. Żid waħda taħt l-ismijiet tal-kolonni.
adding-will = { $count ->
    [one] 1 se jiżdied
    [two] 2 se jiżdiedu
    [few] { $count } se jiżdiedu
    [many] { $count } se jiżdiedu
   *[other] { $count } se jiżdiedu
}
adding-here = { $count ->
    [one] 1 diġà qiegħed hawn
    [two] 2 diġà qegħdin hawn
    [few] { $count } diġà qegħdin hawn
    [many] { $count } diġà qegħdin hawn
   *[other] { $count } diġà qegħdin hawn
}
adding-wrong = { $count ->
    [one] 1 ma jistax jintuża
    [two] 2 ma jistgħux jintużaw
    [few] { $count } ma jistgħux jintużaw
    [many] { $count } ma jistgħux jintużaw
   *[other] { $count } ma jistgħux jintużaw
}
adding-rows = Ringieli minn { $first } sa { $last }, minn total ta’ { $total }
adding-unused = Dawn il-kolonni ma jintużawx: { $columns }
adding-left-out = { $count ->
    [one] Ringiela 1 oħra tħalliet barra. L-ewwel żid dawn, imbagħad waħħal il-bqija.
    [two] 2 ringieli oħra tħallew barra. L-ewwel żid dawn, imbagħad waħħal il-bqija.
    [few] { $count } ringieli oħra tħallew barra. L-ewwel żid dawn, imbagħad waħħal il-bqija.
    [many] { $count }-il ringiela oħra tħallew barra. L-ewwel żid dawn, imbagħad waħħal il-bqija.
   *[other] { $count } ringiela oħra tħallew barra. L-ewwel żid dawn, imbagħad waħħal il-bqija.
}
adding-group-wrong = Ma jistgħux jintużaw
adding-group-here = Diġà qegħdin hawn
adding-group-remarked = Se jiżdiedu, iżda ara dawn
adding-group-added = Se jiżdiedu
adding-line = Linja { $line }: { $cells }
adding-line-details = Linja { $line } · { $details }
adding-is = Dan hu l-kont { $account }.
adding-wrong-quote = Virgoletta mhijiex magħluqa, jew ċella għandha diversi linji.
adding-wrong-example = Din hija r-ringiela tal-eżempju.
adding-wrong-no-platform = Ir-ringiela ma tgħidx liema pjattaforma. Ikteb Facebook, Instagram jew WhatsApp.
adding-wrong-unknown-platform = Ma nafux il-pjattaforma “{ $what }”. Ikteb Facebook, Instagram jew WhatsApp.
adding-wrong-threads = Threads tagħmel parti minn kont ta’ Instagram. Minflok, żid dak il-kont.
adding-wrong-messenger = Messenger tagħmel parti minn kont ta’ Facebook. Minflok, żid dak il-kont.
adding-wrong-no-contact = M’għandhiex email, numru jew isem ta’ kont.
adding-wrong-no-name = Jeħtieġ l-isem tal-persuna li m’għandhiex kont.
adding-wrong-email = “{ $what }” ma jistax ikun email. Jeħtieġ @ u tmiem bħal .com, u l-ebda spazju.
adding-wrong-no-number = Kont ta’ WhatsApp jeħtieġ in-numru tat-telefon.
adding-wrong-bad-number = “{ $what }” mhuwiex numru tat-telefon.
adding-wrong-spoiled-number = L-ispreadsheet qassar in-numru għal “{ $what }”. Ikteb in-numru sħiħ bħala test.
adding-wrong-unknown-country = Ma nafux il-pajjiż “{ $what }”. Iċċekkja kif inhu miktub, jew ikteb kodiċi bħal RO, jew xejn.
adding-wrong-whose = Ma ssemmi l-ebda persuna, u hawn hemm diversi. Ikteb ta’ min hu l-kont.
adding-wrong-same-name = Diversi nies hawn jisimhom “{ $what }”. Żid l-email li tuża hawn għal din il-persuna.
adding-wrong-twice = Dan il-kont diġà jinsab fil-linja { $what }.
adding-did-you-mean = Iċċekkja l-email. Ridt tikteb { $meant }?
adding-cut = It-test taħt “{ $column }” twil wisq. Tmiemu jitħalla barra.
adding-country-stays = Skont dak li nafu, din il-persuna tgħix band’oħra. Dan jibqa’.
adding-add = { $count ->
    [one] Żid kont 1
    [two] Żid 2 kontijiet
    [few] Żid { $count } kontijiet
    [many] Żid { $count }-il kont
   *[other] Żid { $count } kont
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Oġġezzjoni ġdida
draft-at-step = Mhux lesta. Waqaft fil-pass { $at } minn { $of }.
draft-discard = Armi
draft-show-list = Uri l-lista
draft-action = { $step }: { $platform }, mhux lesta
deleted-title = Imħassra dan l-aħħar
deleted-lead = Kont imħassar jinżamm hawn għal 30 jum.
deleted-restore = Poġġi lura
deleted-remove = Neħħi issa
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Uri l-eqdem wieħed ukoll
    [two] Uri 2 eqdem
    [few] Uri { $count } eqdem
    [many] Uri { $count } eqdem
   *[other] Uri { $count } eqdem
}
deleted-fewer = Uri l-aktar ġodda biss
deleted-what = { $account }, imħassar nhar { $date }, miżmum sa nhar { $until }
figures-title = S’issa
figures-totals = Mibgħuta: { $sent }. Bi tweġiba: { $answered }. Skaduti bħalissa: { $overdue }.
figures-days = Nofs it-tweġibiet (total: { $answers }) waslu { $median ->
    [0] fl-istess jum
    [one] fi żmien jum
    [two] fi żmien jumejn
    [few] fi żmien { $median } ijiem
    [many] fi żmien { $median }-il jum
   *[other] fi żmien { $median } jum
}. L-aktar waħda mgħaġġla ħadet { $fewest ->
    [one] jum
    [two] jumejn
    [few] { $fewest } ijiem
    [many] { $fewest }-il jum
   *[other] { $fewest } jum
}, u dik li damet l-aktar ħadet { $most ->
    [one] jum
    [two] jumejn
    [few] { $most } ijiem
    [many] { $most }-il jum
   *[other] { $most } jum
}.
figures-name-weeks = Mibgħuta, bi tweġiba u skaduti, ġimgħa b’ġimgħa
figures-name-months = Mibgħuta, bi tweġiba u skaduti, xahar b’xahar
figures-time = Żmien
figures-sent = Mibgħuta
figures-answered = Bi tweġiba
figures-overdue-week = Skaduti fi tmiem il-ġimgħa
figures-overdue-month = Skaduti fi tmiem ix-xahar
figures-week = Ġimgħa minn nhar { $date }
figures-until-today = { $period }, sal-lum
figures-row = { $period }: mibgħuta { $sent }, bi tweġiba { $answered }, skaduti fit-tmiem { $overdue }.
figures-before = Qabel { $date }
figures-before-row = { $before }: mibgħuta { $sent }, bi tweġiba { $answered }.
figures-table-show = Uri bħala tabella
figures-table-hide = Aħbi t-tabella

## The wizard

wizard-progress = Pass { $at } minn { $of }
wizard-back = Lura
wizard-continue = Kompli
wizard-finish = Lura għall-iskrivanija
wizard-keep-account = Żomm dan il-kont
wizard-to-the-form = Mur fil-formola
wizard-close = Issejvja u agħlaq

wizard-platform-title = Liema pjattaforma hi?
wizard-platform-lead = Toġġezzjona għal kont wieħed kull darba. L-oħrajn tista’ żżidhom wara.
wizard-someone-else = Dan il-kont huwa ta’ ħaddieħor

wizard-person-title = Ta’ min hu l-kont?
wizard-person-title-no-account = Min irid joġġezzjona?
wizard-person-lead = L-isem jgħinek issib il-kont fuq l-iskrivanija.
wizard-person-new = Persuna ġdida
wizard-person-new-hint = Ikteb l-isem hawn taħt
wizard-person-name = Isem
wizard-person-name-hint = L-isem jibqa’ fuq dan il-kompjuter. Formola tista’ titolbu.

wizard-residence-title = Tgħix fl-Unjoni Ewropea?
wizard-residence-title-other = Il-persuna tgħix fl-Unjoni Ewropea?
wizard-residence-lead = Id-dritt ta’ oġġezzjoni, u ż-żmien għal tweġiba, jiddependu minn fejn tgħix issa. In-nazzjonalità ma tgħoddx.
lives-eu = Iva
lives-eu-hint = F’wieħed mis-27 pajjiż tal-Unjoni Ewropea
lives-eea = Le, fl-Iżlanda, il-Liechtenstein jew in-Norveġja
lives-eea-hint = Hemm tapplika l-istess liġi
lives-with-right = Le, fir-Renju Unit, l-Iżvizzera jew il-Brażil
lives-with-right-hint = Hemm modi kif toġġezzjona hemm ukoll
lives-elsewhere = Le, band’oħra
lives-elsewhere-hint = Nuruk x’tista’ tagħmel xorta waħda
lives-not-sure = Ma nafx
lives-not-sure-hint = Agħżel il-pajjiż tiegħek, u ngħidulek aħna

wizard-country-title = Liema pajjiż hu?
wizard-country-lead = Hekk inkunu nafu liema awtorità tista’ tgħinek. Tista’ taqbeż dan.
wizard-country-lead-needed = Il-mod kif toġġezzjona jiddependi minnu.
wizard-part-title = Liema parti tal-pajjiż?
wizard-part-lead = Kull parti għandha l-awtorità tagħha. Tista’ taqbeż dan.

wizard-limits-title = X’tista’ u x’ma tistax tagħmel din il-formola
wizard-limits-lead = L-ewwel aqra dan. Imbagħad iddeċiedi jekk jaqbillekx.
wizard-no-route-title = M’hemmx formola għal dan fejn tgħix int
no-route-helps = X’jgħin xorta waħda
no-route-tick = Immarka dak li għamilt. Din il-lista tibqa’ fuq l-iskrivanija tiegħek.
no-route-done = Magħmula: { $done } minn { $of }.
no-route-others = Formola waħda hija miftuħa għal kulħadd: għal tagħrif dwarek minn sorsi oħra. Ngħidulek il-limiti tagħha qabel tibgħatha.
no-route-others-button = Uża l-formola għal tagħrif mingħand ħaddieħor

wizard-email-title = Liema email għandu l-kont?
wizard-email-title-phone = Liema numru tat-telefon għandu l-kont?
wizard-email-title-no-account = Fuq liema email tista’ tilħqek Meta?
wizard-email-lead = Il-formola titlobha, u t-tweġiba tasal hemm.
wizard-email-lead-phone = Il-formola titlob in-numru, u email għat-tweġiba.
wizard-email-lead-no-account = Il-formola titlobha, u t-tweġiba tasal hemm.
wizard-email = Email
wizard-email-hint = Kif inhi fil-kont, bħal name@example.eu
wizard-email-hint-phone = Kull indirizz li tista’ taqra issa, bħal name@example.eu
wizard-add-at = Żid is-sinjal @
wizard-use-meant = Uża { $meant }
wizard-phone = Numru tat-telefon
wizard-phone-hint = Bil-kodiċi tal-pajjiż, bħal +40 721 555 010
wizard-handle-profile-name = Isem fuq il-profil (mhux obbligatorju)
wizard-handle-user-name = Isem tal-utent (mhux obbligatorju)
wizard-handle-hint = Jgħinek tagħraf il-kontijiet tiegħek minn xulxin

wizard-linked-title = Dawn il-kontijiet huma marbuta?
wizard-linked-lead = Il-kumpanija Meta tista’ torbot kontijiet fl-Accounts Centre (ċentru tal-kontijiet). Tgħid li mbagħad oġġezzjoni waħda tkopri lil kollha. Xi gwidi ma jaqblux.
linked-together = Iva, u noġġezzjona għal dan ukoll
linked-together-hint = L-aktar għażla żgura: tieħu ftit minuti
linked-rely = Iva, u l-oġġezzjoni l-oħra hija biżżejjed
linked-rely-hint = Inżommu dan il-kont fuq l-iskrivanija bħala marbut
linked-apart = Le, mhumiex marbuta
linked-apart-hint = Kull wieħed jeħtieġ oġġezzjoni għalih
linked-not-sure = Ma nafx
linked-not-sure-hint = Toġġezzjona għal dan ukoll. Dan huwa dejjem tajjeb.

wizard-reason-title = Għaliex toġġezzjona? (mhux obbligatorju)
wizard-reason-lead = Fl-UE m’għandekx bżonn raġuni fuq Facebook u Instagram. Raġuni personali tista’ tgħin jekk jgħidu le.
reason-kind-none = Ma nagħti l-ebda raġuni
reason-kind-none-hint = Il-kaxxa tat-test tal-formola tibqa’ vojta
reason-kind-composed = Iktbuli test qasir
reason-kind-composed-hint = Timmarka dak li jgħodd għalik, u tista’ tibdel it-test
reason-kind-own = Niktbu jien
reason-kind-own-hint = Bi kliemek, qasir jew twil kemm trid
reason-tick-what-fits = Immarka dak li jgħodd għalik
reason-language = Lingwa tat-test
reason-your-text = It-test tiegħek
reason-your-text-hint = Int twaħħlu fil-formola. Ħalli barra dak li għandu jibqa’ privat.
reason-length = Karattri: { $count }
reason-length-short = Karattri: { $count }. Fl-2024 persuna waħda talbuha mill-inqas 100.

wizard-check-title = Iċċekkja t-tweġibiet tiegħek
wizard-check-lead = Tista’ tibdel kull waħda minnhom. Il-formola tinfetaħ fil-paġna li jmiss.
check-nothing-sent = Għad ma ntbagħat xejn.
check-platform = Pjattaforma
check-person = Ta’ min hu l-kont
check-residence = Fejn tgħix
check-email = Kuntatt
check-linked = Kontijiet marbuta
check-reason = Ir-raġuni tiegħek
check-no-reason = L-ebda raġuni mogħtija
check-not-provided = Mhux mogħti
check-part-and-country = { $part }, { $country }
check-change = Ibdel
check-change-spoken = Ibdel: { $what }

## What is missing, and what to do

problem-title = Hemm problema
problem-go-on = Jekk hu tajjeb kif inhu, erġa’ agħfas Kompli.
problem-choose-platform = Agħżel pjattaforma.
problem-choose-person = Agħżel ta’ min hu l-kont.
problem-enter-name = Ikteb l-isem.
problem-choose-lives = Agħżel fejn tgħix.
problem-choose-country = Agħżel pajjiż.
problem-email-empty = Ikteb l-email. It-tweġiba tasal hemm.
problem-email-not-an-address = Iċċekkja l-email. Għandha tkun bħal name@example.eu.
problem-email-did-you-mean = Iċċekkja l-email. Ridt tikteb { $meant }?
problem-phone = Ikteb in-numru tat-telefon bil-kodiċi tal-pajjiż.
problem-choose-linked = Agħżel jekk il-kontijiet humiex marbuta.
problem-choose-reason = Agħżel jekk tagħtix raġuni.
problem-write-reason = Ikteb it-test tiegħek, jew agħżel li ma tagħti l-ebda raġuni.
problem-choose-answer = Agħżel x’tgħid it-tweġiba.
problem-choose-objection = Agħżel dwar liema kont hi.
problem-paste-mail = M’hemmx test ta’ email x’jinqara. L-ewwel waħħlu fil-kaxxa.
problem-nothing-sent = M’hemmx oġġezzjoni mibgħuta li dan jista’ jkun dwarha. L-ewwel iftaħ kont, jew ibgħat oġġezzjoni.
problem-given-too-large = “{ $name }” huwa kbir wisq. Jistgħu jinżammu fajls sa 50 MB.
problem-given-mail-too-large = “{ $name }” huwa kbir wisq għal email. Issejvjah bħala PDF, u agħtina dak.
problem-given-no-file = “{ $name }” huwa folder, mhux fajl. Agħtina l-fajls li fih.
problem-given-empty = “{ $name }” huwa vojt. Erġa’ ssejvjah, u pprova mill-ġdid.
problem-given-unreadable = “{ $name }” ma setax jinqara. Ikkopjah fuq id-desktop, u erġa’ pprova.
problem-table-too-large = “{ $name }” huwa kbir wisq. Tabella tista’ tkun sa 16 MB.
problem-table-workbook = “{ $name }” huwa fajl ta’ spreadsheet. Iftħu, ikkopja t-tabella, u waħħalha hawn. Jew issejvjah bħala CSV.
problem-table-not-text = “{ $name }” mhuwiex tabella. Agħżel fajl CSV.
problem-keep = “{ $name }” ma setax jinżamm. Il-kopja tiegħek hija sħiħa. { $why }
problem-paper-make = Id-dokument ma setax isir. Ma nbidel xejn.
problem-paper-evidence = “{ $name }” huwa nieqes jew inbidel, għalhekk l-arkivju ma sarx. Neħħih mil-lista, jew poġġih lura.
problem-paper-no-program = L-ebda programm ma seta’ jiftħu. Jinsab fil-folder tal-fajl tiegħek.
problem-paper-unsaved = Ma ntgħażel l-ebda post. Tista’ tissejvjah ħdejn il-fajl tiegħek.
save-paper-beside = Issejvjah ħdejn il-fajl tiegħi
problem-no-browser = Ma nfetaħ l-ebda browser. Ikkopja l-indirizz, u waħħlu fil-browser tiegħek.
problem-browser-slow = Il-browser għadu ma rreaġixxiex. Jekk ma jinfetaħ xejn, ikkopja l-indirizz fil-browser tiegħek.
problem-nothing-to-paste = M’hemmx test x’twaħħal. L-ewwel ikkopja t-test, imbagħad erġa’ agħfas “Waħħal”.
problem-paste-too-long = It-test ikkopjat twil wisq għal din il-kaxxa. Ikkopja biss il-parti li għandek bżonn.
problem-paste-missed = Ma twaħħal xejn, għax mort f’post ieħor. Erġa’ agħfas “Waħħal”.
problem-clipboard = L-ikkopjar ma ħadimx. Immarka t-test bil-maws u agħfas Ctrl u C.
problem-folder = Il-folder ma setax jintwera. Ikkopja l-post, u iftħu int.
problem-no-dialog = Ma ntgħażel xejn. Jekk ma nfetħitx tieqa biex tagħżel fajl, ikteb il-post tiegħu hawn taħt.

## Filing

filing-title = Imla l-formola ta’ Meta
filing-title-letter = Ikteb ittra
filing-lead = Aħna niftħu l-paġna uffiċjali fil-browser tiegħek. Minn hemm tibgħatha int. Din l-app ma tistax tibgħatha minflokok.
filing-lead-letter = Ipprintja t-test, iffirmah, u ibagħtu bil-posta. Din l-app ma tistax tibagħtu minflokok.
filing-address = Indirizz uffiċjali
filing-postal-address = Indirizz postali
filing-open-form = Iftaħ il-formola
filing-open-page = Iftaħ il-paġna ta’ Meta
filing-worked = Nhar { $date }, bgħattha b’dan il-mod għall-kont { $account }.
filing-on-phone = Agħmilha fuq il-mowbajl
filing-log-in-first = L-ewwel idħol fil-kont it-tajjeb, fl-istess browser.
filing-known = L-aħħar darba li dan it-tagħrif deher fis-sorsi tagħna: { $date }. { $confidence }
confidence-primary = Ippubblikat mill-kumpanija jew minn awtorità.
confidence-confirmed = Ikkonfermat minn diversi sorsi. Numru ta’ sorsi: { $sources }.
confidence-single = Minn sors wieħed biss.
confidence-disputed = Is-sorsi ma jaqblux.
confidence-known = Magħruf b’mod ġenerali.
confidence-inferred = Dedott minn sorsi oħra.
copy = Ikkopja
copied = Ikkopjat
paste = Waħħal
paste-spoken = { $paste }: { $what }
copy-again = Erġa’ kkopja
copy-by-hand = Bħalissa l-ikkopjar ma jaħdimx fuq dan il-kompjuter. Immarka t-test hawn taħt, imbagħad ikkopjah bit-tastiera jew bil-maws.
copy-spoken = { $copy }: { $what }
field-name = Ismek
field-email = L-email tiegħek
field-phone = In-numru tat-telefon tiegħek
field-country = Pajjiżek
field-reason = It-test tiegħek
field-with-need = { $field } ({ $need })
need-required = meħtieġ
need-prefilled = jista’ jkun diġà mimli
need-optional = mhux obbligatorju
need-if-asked = jekk jintalab
value-leave-empty = Għażilt li ma tagħti l-ebda raġuni. Ħalli din vojta.
value-reason-needed = Hawn jeħtieġ test. Mur lura biex iżżid wieħed qasir.
value-fill-in-yourself = Din timlieha int fuq il-paġna.
copied-address = L-indirizz ġie kkopjat. Waħħlu fil-browser tiegħek.
copied-postal-address = L-indirizz postali ġie kkopjat.
copied-for-phone = L-indirizz u t-test tiegħek ġew ikkopjati. Waħħalhom f’messaġġ lilek innifsek.
copied-file-path = Il-post tal-fajl ġie kkopjat.
copied-sent-text = It-test tiegħek ġie kkopjat.
copied-letter = L-ittra ġiet ikkopjata.
copied-contact = Ġie kkopjat. Waħħlu fejn għandek bżonnu.
copied-name = Ismek ġie kkopjat. Waħħlu fil-formola.
copied-email = L-email tiegħek ġiet ikkopjata. Waħħalha fil-formola.
copied-phone = In-numru tat-telefon tiegħek ġie kkopjat. Waħħlu fil-formola.
copied-country = Pajjiżek ġie kkopjat.
copied-reason = It-test tiegħek ġie kkopjat. Waħħlu fil-formola.
see-title = X’se tara
see-title-letter = X’għandek tagħmel
see-phone-title = Fuq mowbajl
see-no-password = Din l-app qatt ma titlob password. Ikteb passwords u kodiċijiet biss fuq il-paġna ta’ Meta stess.
schematic-send = Ibgħat
schematic-hint = Tpinġija sempliċi. Il-paġna vera tista’ tidher differenti.
look-for-title = Kliem x’tfittex fuq il-paġna
look-for-line = { $language }: { $words }
look-for-word = “{ $word }”
good-to-know-title = Tajjeb li tkun taf
happened-title = X’ġara?
happened-sent = Bgħattha
happened-not-yet = Għadni le
happened-missing = Ma nistax nara l-formola
happened-else = Xi ħaġa oħra
happened-hint = Xejn ma jgħodd bħala mibgħut qabel ma tgħid hekk int.

## Drawings of forms and ways

drawing-form = Il-formola
drawing-scroll = Inżel sal-aħħar
drawing-code = Il-kodiċi mill-email
drawing-of-form = Tpinġija tal-formola.
drawing-of-path = Tpinġija tat-triq.
drawing-says-scroll = Tinsab fi tmiem il-paġna.
drawing-says-choose = “{ $question }”: agħżel “{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Imbagħad il-buttuna “{ $button }”.
drawing-says-code = Imbagħad kaxxa għall-kodiċi mill-email.
drawing-says-press = { $mark }, { $title }: agħfas “{ $entry }”.
drawing-says-form = Imbagħad tinfetaħ il-formola.

## On a phone

phone-title = Agħmilha fuq il-mowbajl
phone-lead = Ipponta l-kamera tal-mowbajl lejn il-kodiċi kwadru. Imbagħad agħfas il-link li juri l-mowbajl.
phone-page = 1. Il-paġna
phone-page-no-room = M’hemmx post għall-kodiċi. Kabbar it-tieqa, jew ibgħat l-indirizz lilek innifsek, kif jidher f’din il-paġna.
phone-text = 2. It-test tiegħek
phone-text-lead = Malli tinfetaħ il-formola, skennja dan il-kodiċi wkoll. Ikkopja t-test fuq il-mowbajl, u waħħlu fil-formola.
phone-text-code = Kodiċi kwadru tat-test tiegħek
phone-text-long = M’hemmx post għal kodiċi tat-test tiegħek. Ibagħtu lilek innifsek, kif jidher f’din il-paġna.
phone-send-title = Jew ibagħtu lilek innifsek
phone-send-address = L-indirizz
phone-send-both = L-indirizz u t-test tiegħek
phone-send-lead = Ikkopjah, u waħħlu f’email jew f’messaġġ lilek innifsek. Iftaħ dak fuq il-mowbajl.
phone-app-title = Tinfetaħ app, u mhux formola?
phone-app = Fuq mowbajl, il-link jista’ jiftaħ l-app. F’dak il-każ, ikkopja l-indirizz fil-browser tal-mowbajl. Jekk il-formola għadha nieqsa, agħfas “Ma nistax nara l-formola” hawn taħt.
phone-steps = Il-passi fuq il-mowbajl
phone-steps-lead = Il-kodiċi kwadru jiftaħ il-paġna mill-ewwel. Imbagħad kompli mill-pass fejn tkun wasalt.

## The small window beside the browser

companion-show = Tieqa żgħira ħdejn il-browser
companion-leave = Lura għat-tieqa l-kbira
companion-title = Pass { $step } minn { $steps }
companion-next = Pass li jmiss
companion-previous = Ta’ qabel
companion-last = Dan hu l-aħħar pass. Malli jsir, għid hawn taħt x’ġara.

## I don't see the form

missing-title = X’qed tara minflok?
missing-lead = Agħżel l-eqreb ħaġa. Tista’ tkompli mnejn ħallejt.
seen-login = Paġna biex tidħol fil-kont
seen-about-ai = Paġna dwar Meta AI
seen-not-available = “Mhux disponibbli”, jew paġna li ma teżistix
seen-only-information = Tagħrif biss, xejn x’timla
seen-app-opened = Infetħet app minflok il-browser
seen-other-language = Lingwa li ma nifhimx
seen-wrong-account = Hemm kont ieħor miftuħ
seen-blocked = Żball, jew ma nistax nibgħat
seen-something-else = Xi ħaġa oħra
advice-title = Ipprova dan
advice-login = L-ewwel idħol fil-kont hemm. Imbagħad erġa’ lura f’din it-tieqa u erġa’ iftaħ il-paġna. Il-kumpanija Meta turi l-formola biss lil nies li daħlu fil-kont.
advice-about-ai = Iċċekkja li dħalt fil-kont it-tajjeb. Imbagħad inżel sa tmiem il-paġna: ħafna drabi l-formola jew il-link tagħha qegħdin hemm.
advice-not-available = Itfi l-VPN jekk tuża wieħed, għax Meta tħares lejn il-pajjiż tiegħek. Jekk il-paġna għadha nieqsa, uża l-indirizz li jmiss.
advice-only-information = Fittex il-kelma “oġġezzjoni” jew “object” fit-test, u agħfasha. Inżel ukoll sa tmiem il-paġna. L-ewwel idħol fil-kont jekk għadek ma dħaltx.
advice-app-opened = Ikkopja l-indirizz. Waħħlu fil-bar tal-indirizz ta’ browser, l-aħjar fuq kompjuter.
advice-other-language = Il-biċċa l-kbira tal-browsers jafu jittraduċu paġna. Il-passi huma l-istess: email, test, ibgħat.
advice-wrong-account = Oħroġ minn dak il-kont. Idħol fil-kont li qed toġġezzjona għalih. Imbagħad erġa’ iftaħ il-paġna.
advice-blocked = Ħu stampa tal-messaġġ fuq l-iskrin u żommha. Ipprova browser ieħor, jew erġa’ pprova għada.
advice-something-else = Agħlaq il-paġna u erġa’ iftaħha, fi browser ieħor jekk għandek. Jekk dan ma jgħinx, uża l-indirizz li jmiss.
advice-try-again = Erġa’ pprova l-istess paġna
advice-next-route = Jew uża l-mod li jmiss
advice-use-next = Uża dan il-mod
used-up-title = Ippruvajt il-modi kollha li nafu bihom
used-up-lead = Dan jgħodd bħala sforz. Żomm l-istampi ta’ dak li rajt.
used-up-letter = Issa ikteb l-oġġezzjoni bħala ittra
used-up-letter-why = Ittra ma teħtieġx formola, u bil-posta rreġistrata jkollok prova.
used-up-letter-button = Ikteb l-ittra
used-up-advice = Itlob parir lill-awtorità
used-up-no-authority = Għadna ma nafux b’awtorità għalik. Żid pajjiżek fit-tweġibiet tiegħek, jew erġa’ pprova fi ftit jiem.
authority-as-of = L-indirizz ġie kkonfermat l-aħħar: { $date }
authority-languages = Lingwi li taċċetta: { $languages }
authority-dublin = L-awtorità tal-Irlanda f’Dublin tmexxi l-każijiet dwar Meta. L-awtorità tiegħek tieħu l-ilment, tgħaddih, u tibqa’ l-kuntatt tiegħek.
authority-open = Iftaħ il-paġna tal-ilmenti
authority-open-website = Iftaħ is-sit tagħha
authority-email = Email: { $address }
authority-phone = Telefon: { $number }
authority-part = F’liema parti tal-pajjiż kont tgħix?
authority-country = F’liema pajjiż kont tgħix?
authority-official-list = Il-lista Ewropea tal-awtoritajiet: edpb.europa.eu
else-title = X’ġara minflok?
else-lead = Kollox jibqa’ kif inhu sakemm tagħżel xi ħaġa hawn.
else-earlier-title = Bgħattha xi jum qabel
else-earlier-button = Bgħattha f’dan il-jum
else-route-title = Irrid nuża mod ieħor
else-note-label = Irrid nikteb nota
else-note-hint = Tinżamm ma’ din l-oġġezzjoni.
else-note-button = Żomm din in-nota

## After sending

sent-title = X’jiġri issa
sent-lead = L-oġġezzjoni tiegħek qiegħda fuq l-iskrivanija. Tibqa’ hemm sa ma tingħalaq.
sent-on = Mibgħuta nhar { $date }
sent-look-for = X’għandek tistenna
sent-by-when = Sa meta
sent-we-remember = Erġa’ iftaħ din l-app meta tasal tweġiba, jew wara dak il-jum. L-iskrivanija mbagħad turik il-pass li jmiss.
sent-next-account = Oġġezzjona għall-kont li jmiss
sent-show-record = Uri r-rekord
sent-to-desk = Mur fl-iskrivanija
why-title = Għaliex din id-data, { $date }?
why-stopped-title = Għaliex m’hemmx data?
why-start = Magħdud minn nhar { $date }, il-jum li bgħattha.
why-start-posted = Magħdud minn nhar { $date }. Bgħattha bil-posta. Ngħoddu tlett ijiem għal ittra, għax ħadd ma jgħidilna meta waslet.
why-start-delivered = Magħdud minn nhar { $date }, il-jum li waslet l-ittra tiegħek.
why-start-reminder = Magħdud minn nhar { $date }, il-jum li fakkarthom.
why-start-complaint = Magħdud minn nhar { $date }, il-jum li lmentajt.
why-start-authority = Magħdud minn nhar { $date }, l-aħħar jum li fih ktibt int jew l-awtorità.
why-start-recheck = Magħdud minn nhar { $date }, il-jum meta qalu iva, jew l-aħħar jum meta rajt.
why-paused = L-arloġġ waqaf minn nhar { $from } sa nhar { $to }, waqt li kienu qed jistennew it-tweġiba tiegħek.
why-late-extension = Talbu aktar żmien nhar { $date }. Dan kien wara l-ewwel xahar, għalhekk ma jgħoddx.
why-later-title = Data oħra, aktar tard
why-later = Staqsewk mistoqsija. Jistgħu jgħidu li x-xahar tagħhom beda biss bit-tweġiba tiegħek, nhar { $date }. Imbagħad għandhom iwieġbu sa nhar { $due }. Stenna sa dak il-jum qabel tfakkarhom.
why-question-open = Sakemm ma twieġebx il-mistoqsija tagħhom, jistgħu jgħidu li ż-żmien mhux għaddej. Wieġeb malajr.
why-stopped = L-arloġġ ilu wieqaf minn nhar { $date }, għax staqsewk xi ħaġa. Jerġa’ jibda meta twieġeb.
why-extended = Aktar żmien tħabbar fl-ewwel xahar. F’dan il-każ il-liġi tagħti tliet xhur mill-bidu.
why-moved = Dan il-jum ma jgħoddx bħala l-aħħar jum: { $date }. Ir-raġuni: { $why }.
why-weekend = tmiem il-ġimgħa

answer-title = Waslet tweġiba minn Meta?
answer-title-authority = Waslet tweġiba mill-awtorità jew minn Meta?
answer-what = X’tgħid?
answer-lead = { $account }, { $platform }. Ħares lejn l-email jew il-messaġġ, u agħżel x’jgħid.
answer-accepted = Iva, jaċċettawha
answer-accepted-hint = Jgħidu li se jirrispettaw l-oġġezzjoni tiegħek. Sentenza b’“jekk” hija biss avviż.
answer-refused = Jiċħduha
answer-refused-hint = Jgħidu le, jew li mhux se jagħmlu aktar
answer-more-asked = Jitolbuni aktar
answer-more-asked-hint = Mistoqsija, jew prova ta’ min int
answer-reasons-asked = Jistaqsu għal liema użu, u għaliex
answer-reasons-asked-hint = WhatsApp tistaqsi dan bl-email.
answer-other-company = Jgħidu li hi responsabbli kumpanija oħra
answer-other-company-hint = Pereżempju, WhatsApp tista’ tibagħtek għand Meta
answer-other-form = Iridu li nuża formola oħra
answer-other-form-hint = Jgħidu li din il-formola jew l-indirizz huma ħżiena
answer-more-time = Iridu aktar żmien
answer-more-time-hint = Jgħidu li se jdumu aktar, u għaliex
answer-receipt = Hu biss avviż li waslet
answer-receipt-hint = Jgħidu li waslet. Lanqas kodiċi ma hu tweġiba.
answer-authority-news = L-awtorità kitbet, mingħajr deċiżjoni
answer-authority-news-hint = Irċeviet l-ilment tiegħek, jew tgħid fejn wasal
answer-authority-agreed = L-awtorità taqbel miegħi
answer-authority-agreed-hint = Sabet li l-kumpanija kisret il-liġi, jew il-kumpanija ċediet
answer-authority-disagreed = L-awtorità ma taqbilx, jew għalqet il-każ
answer-authority-disagreed-hint = Tista’ titlob lil qorti tħares lejn id-deċiżjoni tagħha
answer-no-answer = Mhix tweġiba. Żomm il-fajl biss
answer-no-answer-hint = Avviż, kodiċi, stampa, irċevuta tal-posta
answer-lead-any = Agħżel x’tgħid, u għal liema kont.
answer-which = Dwar liema kont hi?
answer-which-more = Għandek aktar kontijiet. Sib dak it-tajjeb fuq l-iskrivanija, u agħfas “Irċevejt tweġiba” hemm.
answer-other-account = Din l-email tidher li hi dwar il-kont { $account }. Iċċekkja liema kont hu magħżul hawn taħt.
answer-files = Dak li tajtna
answer-files-lead = Kaxkar email, stampa jew PDF għal fuq din it-tieqa. Jinżamm ħdejn il-fajl tiegħek, mingħajr tibdil. Xejn ma jintbagħat imkien.
answer-choose-file = Agħżel fajl
answer-paste = Jew waħħal it-test tal-email
answer-paste-hint = Ikkopjah kollu, bil-mittent u d-data jekk tista’
answer-read = Aqraha
answer-leave-out = Ħalli barra
answer-leave-out-spoken = Ħalli barra: { $name }
reading-title = X’tidher li hi din l-email
reading-likely = Tidher li hi din: { $kind }. Tiddeċiedi int.
reading-perhaps = Tista’ tkun din: { $kind }. Hemm wisq kontriha, għalhekk ma għażilna xejn.
reading-unknown = Ma nistgħux ngħidu. Aqraha, u agħżel int.
reading-known = X’inhu magħruf dwarha
reading-for = X’hemm favurha
reading-against = X’hemm kontriha, jew nieqes
reading-proof = Kulħadd jista’ jikteb email. Facebook turi lista tal-emails riċenti tagħha fil-preferenzi tiegħek, taħt is-sigurtà. Fittex hemm jekk għandek dubju.
mail-accepted = jaċċettaw l-oġġezzjoni tiegħek
mail-refused = jiċħduha
mail-more-asked = jitolbuk aktar
mail-other-company = hi responsabbli kumpanija oħra
mail-other-form = iridu formola oħra
mail-more-time = iridu aktar żmien
mail-receipt = biss avviż li waslet
mail-announcement = avviż lil kulħadd, mhux tweġiba
mail-code = kodiċi biex tiktbu, mhux tweġiba
mail-not-from-meta = mhijiex minn Meta
for-phrase = Tgħid: “{ $words }”
for-code = Fiha kodiċi: “{ $words }”
for-sender = Ġejja minn { $domain }. Magħruf li Meta tikteb minn hemm.
for-looks-like = L-indirizz { $domain } jimita lil { $brand }.
for-name-looks-like = Issejjaħ lilha nnifisha “{ $name }”, iżda ġejja minn { $domain }.
for-date = Id-data tagħha: { $mail }. Bgħatt l-oġġezzjoni tiegħek nhar { $filed }.
for-address = Intbagħtet lil { $address }, l-indirizz ta’ dan il-kont.
for-authentication = Is-servizz tal-email tiegħek sab li tassew ġejja minn { $domain }.
doubt-nothing-known = M’għandha l-ebda kelma li nafu li tuża Meta.
doubt-not-verbatim = Kliemha jixbah lil ta’ Meta, iżda ma nafuhx kelma b’kelma.
doubt-conditional = Fiha kundizzjoni, “{ $word }”: “{ $words }”
doubt-denied = Tista’ tgħid le, b’“{ $word }”: “{ $words }”
doubt-told = Tgħid biss x’qal xi ħadd, b’“{ $word }”: “{ $words }”
doubt-question = Hija mistoqsija: “{ $words }”
doubt-quoted = Il-kliem jinsab fi kwotazzjoni jew f’email eqdem: “{ $words }”
doubt-in-passing = Il-kliem jinsab f’nofs xi ħaġa oħra: “{ $words }”
doubt-announces = Il-kumpanija Meta tikteb dan lil kulħadd: “{ $words }”
doubt-invites = Tistieden lin-nies joġġezzjonaw: “{ $words }”
doubt-reverses = Tieħu xi ħaġa lura: “{ $words }”
doubt-contradiction = Tgħid żewġ affarijiet f’daqqa: { $kinds }.
doubt-parts-differ = It-test sempliċi u t-test iddisinjat tagħha jgħidu affarijiet differenti.
doubt-cut = Hija itwal minn dak li qrajna.
doubt-broken = Parti minnha ma setgħetx tinqara.
doubt-no-sender = Ma ssemmi l-ebda mittent.
doubt-several-senders = Issemmi aktar minn mittent wieħed.
doubt-sender-unlisted = L-indirizz { $domain } mhuwiex fil-lista tagħna tal-indirizzi ta’ Meta.
doubt-forwarded = Ġiet mgħoddija minn xi ħadd. Għalhekk il-mittent u d-data tagħha mhumiex ċerti.
doubt-authentication-failed = Is-servizz tal-email tiegħek sab li l-mittent mhuwiex ġenwin.
doubt-authentication-other = Is-servizz tal-email tiegħek jaf biss lil { $domain } bħala l-mittent.
doubt-authentication-missing = Is-servizz tal-email tiegħek ma kiteb xejn dwar jekk il-mittent hux ġenwin.
doubt-no-date = M’għandhiex data.
doubt-date-before = Id-data tagħha: { $mail }. Dan hu qabel ma bgħatt l-oġġezzjoni tiegħek nhar { $filed }.
doubt-date-ahead = Id-data tagħha għadha ma waslitx: { $date }.
doubt-not-filed = Ma bgħatt l-ebda oġġezzjoni li din tista’ twieġeb.
doubt-no-address = Ma ssemmi l-ebda riċevitur.
doubt-other-address = Intbagħtet lil { $address }. L-ebda wieħed mill-kontijiet tiegħek hawn m’għandu dak l-indirizz.
doubt-several-accounts = Tista’ tkun tweġiba għal aktar minn kont wieħed tiegħek.
doubt-no-such-account = L-ebda kont ta’ { $platform } hawn m’għandu dak l-indirizz.
doubt-platform-unclear = Issemmi diversi pjattaformi.
answer-when = F’liema jum waslet?
when-title = F’liema jum?
answer-keep = Żomm l-email, jew ħu stampa tal-messaġġ. Hija l-prova tiegħek.
answer-record = Irreġistraha

## One account

account-all = L-oġġezzjonijiet kollha
account-edit = Editja
account-delete = Ħassar dan il-kont minn hawn
account-delete-hint = Jitneħħa biss minn fuq l-iskrivanija tiegħek. Tista’ tpoġġih lura.
account-file-anyway = Oġġezzjona għal dan ukoll
account-replied = Weġibthom
account-reminded = Fakkarthom
account-complained = Ilmentajt mal-awtorità
account-delivered = L-ittra tiegħi waslet
account-rechecked = Rajt. Kollox għadu kif kien
account-write-reply = Ikteb tweġiba
account-write-reminder = Ikteb tfakkira
account-write-company-complaint = Ilmenta mal-kumpanija
account-write-authority-complaint = Ilmenta mal-awtorità
account-write-objection = Ikteb l-ittra
options-waiting = Jekk ma jasal xejn fi żmien jumejn, fittex fil-folder tal-ispam. Imbagħad kaxkar l-email tagħhom għal fuq din it-tieqa.
options-waiting-no-date = L-ebda liġi ma tistabbilixxi data. Jekk idumu wisq, fakkarhom. L-ittra niktbuha flimkien.
options-overdue-remind = L-ewwel fakkarhom. L-ittra niktbuha flimkien. Issemmi l-jum tal-oġġezzjoni tiegħek.
options-overdue-complain = Jekk dan ma jgħinx, tista’ tilmenta mal-awtorità. Huwa b’xejn.
options-overdue-company = Jekk dan ma jgħinx, tista’ tilmenta mal-kumpanija. Mid-19 ta’ Ġunju 2026 għandha tikkonferma fi żmien 30 jum li rċeviet l-ilment.
options-overdue-none = Fakkarhom. L-ittra niktbuha flimkien.
options-complain = Issa tista’ tilmenta mal-awtorità. Huwa b’xejn, u l-ittra niktbuha flimkien.
options-company = Issa tista’ tilmenta mal-kumpanija. L-ittra niktbuha flimkien.
options-complaint-received = Jekk ma jkun hemm l-ebda riżultat, tista’ tilmenta mal-awtorità, l-ICO. Uża l-paġna tagħha hawn taħt.
options-ico = Issa tista’ tilmenta mal-awtorità, l-ICO. Uża l-paġna tagħha hawn taħt.
options-court = Tista’ titlob lil qorti ġġiegħel lill-awtorità taġixxi. Avukat jew ċentru tal-konsumatur jista’ jagħtik parir.
options-court-decision = Tista’ titlob lil qorti tħares lejn id-deċiżjoni. Iż-żmien hu qasir, u jinsab miktub fid-deċiżjoni.
options-swiss = Fl-Iżvizzera tista’ tiddeċiedi qorti. Tista’ wkoll tirrapporta l-każ lill-awtorità hawn taħt.
options-brazil = Tista’ tibgħat petizzjoni lill-awtorità hawn taħt. Ehmeż il-prova li tlabt lill-kumpanija.
options-refused-read = Aqra r-raġunijiet tagħhom. Għandhom juru għaliex dawn jiżnu aktar minn dawk tiegħek.
options-refused-reasons = Aqra r-raġunijiet tagħhom, u żommhom.
options-more-asked = Wieġeb bl-email, bi kliemek. Tibgħatx kopja ta’ karta tal-identità, ħlief jekk ikollhom raġuni tajba biex jiddubitaw.
options-reasons-asked = Hemm tweġiba lesta għalik. Ibgħatha bħala risposta għall-email tagħhom.
options-other-company = Oġġezzjona bil-mod li jmiss. Żomm it-tweġiba tagħhom.
options-other-form = Oġġezzjona bil-mod li jmiss. Żomm it-tweġiba tagħhom.
options-recheck = Erġa’ iftaħ il-paġna uffiċjali. Ara jekk l-oġġezzjoni tiegħek għadhiex tidher, u jekk Meta għandhiex formola ġdida.
options-authority = L-awtorità għalik
timeline-title = X’ġara s’issa
timeline-due = Għandhom iwieġbu
timeline-was-due = Kellhom iwieġbu
timeline-later = L-aktar tard, jekk jgħoddu mit-tweġiba tiegħek
timeline-reminder = Jagħlaq iż-żmien tat-tfakkira
timeline-acknowledgement = Il-kumpanija għandha tikkonferma li rċeviet l-ilment tiegħek
timeline-authority = L-awtorità għandha tkun qaltlek aktar
timeline-recheck = Ara jekk kollox għadux kif kien
event-prepared = Ħejjejtha
event-form-opened = Ftaħt il-paġna
event-form-missing = Ma rajtx il-formola: { $seen }
event-sent = Bgħattha
event-delivered = L-ittra tiegħek waslet
event-receipt = Kitbu li waslet
event-accepted = Aċċettawha
event-refused = Ċaħduha
event-more-asked = Talbuk aktar
event-reasons-asked = Staqsew għal liema użu, u għaliex
event-replied = Weġibthom
event-other-company = Semmew kumpanija oħra
event-other-form = Talbuk tuża formola oħra
event-more-time = Talbu aktar żmien
event-reminded = Fakkarthom
event-letter = Bgħatt ittra: { $letter }
event-authority-news = L-awtorità kitbet
event-authority-agreed = L-awtorità qablet miegħek
event-authority-disagreed = L-awtorità ma qablitx, jew għalqet il-każ
event-rechecked = Rajt jekk kollox għadux kif kien
event-note = Nota: { $note }
kept-title = Miżmum ma’ din l-oġġezzjoni
kept-sent = Dak li bgħatt
kept-sent-on = Eżatt kif kien nhar { $date }
kept-nothing-sent = Għad ma ntbagħat xejn.
kept-letter-on = Ittra mibgħuta nhar { $date }, lil { $to }
kept-evidence = Provi
kept-evidence-none = Għad m’hemm l-ebda fajl. Kaxkar email, stampa jew PDF għal hawn.
kept-evidence-added = Miżjud nhar { $date }. { $size }
kept-evidence-missing = Dan il-fajl m’għadux fil-folder tiegħu.
kept-evidence-changed = Dan il-fajl inbidel wara li nżamm.
kept-evidence-remove = Neħħi mil-lista
kept-evidence-remove-spoken = Neħħi mil-lista: { $name }
kept-evidence-folder = Uri l-folder
kept-evidence-add = Żid fajl
size-bytes = { $count } bytes
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = L-oġġezzjoni tiegħek b’ittra
letter-title-reply = It-tweġiba tiegħek
letter-title-reminder = It-tfakkira tiegħek
letter-title-company-complaint = L-ilment tiegħek lill-kumpanija
letter-title-authority-complaint = L-ilment tiegħek lill-awtorità
letter-lead = Imla dak li hu nieqes. L-ittra tinbidel waqt li tikteb. Minn hawn ma jintbagħat xejn.
letter-name = Ismek u kunjomok
letter-name-hint = Kif jidhru fuq l-ittri tiegħek
letter-address = L-indirizz postali tiegħek
letter-address-hint = Triq, kodiċi postali, belt u pajjiż, mingħajr ismek
letter-town = Minn fejn qed tikteb
letter-town-hint = Il-belt jew ir-raħal tiegħek. Jidher qabel id-data.
letter-phone = In-numru tat-telefon tiegħek
letter-phone-hint = Tista’ tħalli dan barra.
letter-reference = Numru tal-każ
letter-reference-hint = Jekk tawk wieħed. Spiss ikun fis-suġġett tal-email tagħhom.
letter-reason = Ir-raġuni tiegħek
letter-reason-hint = Bi kliemek, u bil-lingwa tal-ittra. Issaħħaħ l-ittra tiegħek.
letter-company = Dwar liema kumpanija?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Hemm qorti li qed tittratta dan, għax tlabtha int?
letter-court-yes = Iva, hemm qorti
letter-court-no = Le, l-ebda qorti
letter-may-be-named = L-awtorità tista’ tgħid lill-kumpanija min int?
letter-may-be-named-yes = Iva, tista’
letter-may-be-named-no = Le, nitlobha ma tgħidx
letter-language = Lingwa tal-ittra
letter-sheet = L-ittra
letter-missing = L-ittra tidher hawn malli ma jkun jonqos xejn.
letter-missing-right = M’hemmx ittra bħal din għall-post fejn kont tgħix.
letter-missing-name = Ismek u kunjomok huma nieqsa.
letter-missing-address = L-indirizz postali tiegħek huwa nieqes.
letter-missing-town = Il-post minn fejn qed tikteb huwa nieqes.
letter-missing-email = L-indirizz tal-email tal-kont huwa nieqes. Żidu fil-paġna tal-editjar.
letter-missing-account = L-isem tal-kont huwa nieqes. Żidu fil-paġna tal-editjar.
letter-missing-company = Ma nafux lil min għandek tikteb.
letter-missing-sent = Għad ma ntbagħat xejn.
letter-missing-deadline = M’hemmx data sa meta għandhom iwieġbu.
letter-missing-occasion = Għad m’hemm xejn fuqiex tikteb: iż-żmien tagħhom ma għalaqx, u ma qalux le.
letter-missing-question = Ma staqsew xejn li qed jistenna t-tweġiba tiegħek.
letter-missing-reason = Ir-raġuni tiegħek hija nieqsa.
letter-missing-authority = Għadna ma nafux liema hi l-awtorità tiegħek.
letter-missing-court = Għid jekk hemmx qorti li qed tittratta l-każ.
letter-missing-may-be-named = Għid jekk il-kumpanija tistax issir taf min int.
letter-note-company-blank = Ma nafux liema kumpanija hi responsabbli għalik. Sib isimha fil-politika tal-privatezza ta’ Meta għal pajjiżek, u imla l-linji vojta.
letter-note-address-blank = Ma nafux l-indirizz postali tagħha għalik. Sibu fil-politika tal-privatezza għal pajjiżek, u imla l-linji vojta.
letter-note-other-language = Din l-awtorità trid lingwa li fiha m’għandniex ittra. Hawn qiegħda bl-Ingliż. L-ewwel ħu ħsieb li tiġi tradotta.
letter-text = L-ittra bi kliemek
letter-text-hint = Dak li tibdel jibqa’ kif inhu, anke meta tibdel tweġiba
letter-compose = Erġa’ oħloqha mit-tweġibiet tiegħi
letter-change = Nibdel il-kliem jien
letter-empty = L-ittra hija vojta. Iktibha, jew erġa’ oħloqha mit-tweġibiet tiegħek.
letter-copy = Ikkopja l-ittra
letter-pdf = Issejvja bħala PDF
letter-docx = Issejvja biex teditja (Word)
letter-how-reply = Ibgħatha bħala tweġiba għall-email tagħhom: ikkopjaha, u waħħalha hemm.
letter-how-authority = Uża l-paġna tal-ilmenti tagħha u waħħal l-ittra hemm, jew ibgħatha bil-posta. Iffirmaha b’idek jekk tibgħatha bil-posta.
letter-how-company = Ipprintjaha u ffirmaha. Ibgħatha bil-posta rreġistrata, u żomm l-irċevuta. L-aktar mod mgħaġġel hu li twaħħalha fl-istess formola.
letter-sent-title = Bgħattha?
letter-sent-hint = Dak li bgħatt imbagħad jinżamm eżatt kif inhu hawn.
letter-sent = Bgħattha
letter-discard = Armi din l-ittra
letter-kind-objection = l-oġġezzjoni b’ittra
letter-kind-reply = it-tweġiba
letter-kind-reminder = it-tfakkira
letter-kind-company-complaint = l-ilment lill-kumpanija
letter-kind-authority-complaint = l-ilment lill-awtorità
kept-letters = Ittri
kept-letter-go-on = Kompli ikteb
kept-letter-go-on-spoken = Kompli ikteb: { $letter }
papers-title = Biex tipprintja, tissejvja u tgħaddi lil ħaddieħor
papers-title-found = { $count ->
    [one] Dokumenti għall-kont li nstab
    [two] Dokumenti għaż-żewġ kontijiet li nstabu
    [few] Dokumenti għall-kontijiet li nstabu ({ $count })
    [many] Dokumenti għall-kontijiet li nstabu ({ $count })
   *[other] Dokumenti għall-kontijiet li nstabu ({ $count })
}
papers-record = Rekord bħala PDF
papers-print = Iftaħ biex tipprintja
papers-calendar = Data għall-kalendarju tiegħi
papers-calendar-all = Dati għall-kalendarju tiegħi
papers-table = Tabella għal spreadsheet (CSV)
papers-bundle = Kollox għal ilment (ZIP)
papers-bundle-hint = L-ittri tiegħek, dak li bgħatt, kull fajl miżmum bħala prova, u lista li turi jekk fajl inbidilx.
paper-footer = Paġna {"{page}"} minn {"{pages}"}
record-title = Rekord: { $account }
record-title-all = Rekord tal-oġġezzjonijiet kollha
record-made = Magħmul b’Veto Desk nhar { $date }. Juri dak li nkiteb hemm.
record-person = Persuna
record-platform = Pjattaforma
record-account = Kont
record-law = Liġi
record-status = Status
record-sentence = Fi kliem
record-sent-on = Jum meta ntbagħtet
record-sent-to = Mibgħuta lil
record-when = Jum
record-what = X’ġara
record-file = Fajl
record-added = Jum meta żdied
record-size = Daqs
record-sum = Somma ta’ kontroll (SHA-256)
record-letter = Ittra mibgħuta nhar { $date }: { $letter }
record-total = Kontijiet
record-due = Sa meta
record-evidence = Fajls miżmuma
record-annex = Anness { $number }
calendar-summary = { $what }: { $account }
calendar-name = Dati
bundle-name = Ilment { $account }
papers-record-all = Rekord ta’ kollox bħala PDF
kept-linked = Marbut fl-Accounts Centre
kept-note = In-nota tiegħek
edit-title = Editja dan il-kont
edit-lead = It-tibdil jiġi ssejvjat waqt li tikteb. Dak li diġà bgħatt jibqa’ kif kien.
edit-person = Ta’ min hu l-kont
edit-person-hint = Ħalliha vojta jekk hu tiegħek biss.
edit-note = Nota
edit-note-hint = Kull ma trid tiftakar
edit-done = Lest
kept-linked-none = M’hemm l-ebda rabta mniżżla hawn.
kept-linked-change = Ara u ibdel ir-rabtiet
linked-title = Kontijiet marbuta
linked-lead = Il-kumpanija Meta tista’ torbot kontijiet fl-Accounts Centre (ċentru tal-kontijiet). Ikteb hawn liema rabtet. Dan ma jibdel xejn għand Meta.
linked-back = Lura għall-kont
linked-now = Marbut ma’
linked-with-none = Dan il-kont mhu marbut ma’ ebda kont ieħor.
linked-before = M’għadux marbut
linked-add = Orbot kont ieħor
linked-add-own = Tal-istess persuna
linked-add-others = Ta’ nies oħra
linked-add-none = M’hemmx kont ieħor li jista’ jintrabat.
linked-find = Sib kont
linked-find-hint = Isem, email jew numru tat-telefon
linked-link = Orbot
linked-already = Marbut ma’: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Ibdel il-jum
linked-asked = Hekk hu
linked-take-out = Neħħi r-rabta
linked-take-out-this = Neħħi r-rabta ta’ dan il-kont
linked-never = Qatt ma kienu marbuta
linked-since = Minn meta ilhom marbuta?
linked-choice-before = Minn qabel l-oġġezzjoni
linked-choice-day = Minn jum li naf bih
linked-choice-unknown = Ma nafx
linked-since-before = Marbut minn qabel l-oġġezzjoni, sa fejn nafu.
linked-since-day = Marbut minn nhar { $date }.
linked-since-unknown = Marbut. Mhux magħruf minn meta.
linked-until = Mhux marbut minn nhar { $date }.
cover-object = Oġġezzjona għal dan il-kont ukoll
cover-leave = Ħallih kif inhu
cover-ask-again = Erġa’ staqsini
options-cover-open = Il-kumpanija Meta ma tgħidx jekk dik l-oġġezzjoni tgħoddx għal dan il-kont.
options-cover-again = L-aktar mod żgur hu li toġġezzjona għal dan il-kont ukoll.
reason-cover-joined = Marbut mal-kont { $account } minn nhar { $date }. Sa dakinhar l-oġġezzjoni tiegħu kienet diġà ġiet aċċettata.
reason-cover-unknown = Marbut mal-kont { $account }, forsi biss wara li l-oġġezzjoni tiegħu ġiet aċċettata.
reason-cover-ended = Mhux marbut mal-kont { $account } minn nhar { $date }. L-oġġezzjoni tiegħu kienet ġiet aċċettata qabel.
reason-cover-left = L-oġġezzjoni tal-kont { $account } tista’ tgħodd għalih. Ħallejtu kif inhu nhar { $date }.
done-cover-left = Jibqa’ kif inhu. Xorta tista’ toġġezzjona għal dan il-kont meta trid.

## People

account-person = Ta’ min hu l-kont: { $name }
persons-show = Nies
persons-all = In-nies kollha
persons-title = Nies
persons-lead = Kull min l-oġġezzjonijiet tiegħu żżommhom hawn.
persons-find = Sib persuna
persons-find-hint = Isem jew email
persons-hide = Aħbi lil min għandu kollox ikkonfermat
persons-hidden = { $count ->
    [one] Persuna waħda hija moħbija. Il-kontijiet kollha tagħha huma kkonfermati.
    [two] Żewġ persuni huma moħbija. Il-kontijiet kollha tagħhom huma kkonfermati.
    [few] { $count } persuni huma moħbija. Il-kontijiet kollha tagħhom huma kkonfermati.
    [many] { $count }-il persuna huma moħbija. Il-kontijiet kollha tagħhom huma kkonfermati.
   *[other] { $count } persuna huma moħbija. Il-kontijiet kollha tagħhom huma kkonfermati.
}
persons-found = { $count ->
    [0] Ma nstab ħadd.
    [one] Persuna waħda
    [two] Żewġ persuni
    [few] { $count } persuni
    [many] { $count }-il persuna
   *[other] { $count } persuna
}
persons-page = Nies minn { $first } sa { $last }, minn total ta’ { $count }
persons-accounts = { $count ->
    [0] Għad m’hemm l-ebda kont
    [one] Kont wieħed
    [two] Żewġ kontijiet
    [few] { $count } kontijiet
    [many] { $count }-il kont
   *[other] { $count } kont
}
persons-needs = { $count ->
    [one] wieħed jeħtieġ xi ħaġa
    [two] tnejn jeħtieġu xi ħaġa
    [few] { $count } jeħtieġu xi ħaġa
    [many] { $count } jeħtieġu xi ħaġa
   *[other] { $count } jeħtieġu xi ħaġa
}
persons-settled = kollox ikkonfermat
persons-spoken = Uri “{ $name }”: { $more }
persons-add = Żid persuna
person-unnamed = Xi ħadd bla isem
person-lead = It-tibdil jiġi ssejvjat waqt li tikteb. Dak li diġà ntbagħat jibqa’ kif kien.
person-name = Isem
person-name-hint = Kif tafha hawn
person-full-name = Isem u kunjom
person-full-name-hint = Għall-ittri
person-email = Email tas-soltu
person-email-hint = Proposta għall-kont li jmiss tagħha
person-phone = Numru tat-telefon
person-town = Belt jew raħal
person-town-hint = Jidher qabel id-data ta’ ittra.
person-address = Indirizz postali
person-address-hint = Għall-ittri, linja b’linja, mingħajr l-isem
person-residence = Fejn tgħix
person-residence-unknown = Għadu ma ntqalx
person-residence-hint = Jgħodd għal oġġezzjonijiet ġodda. Dak li nbeda jew intbagħat jibqa’ kif kien.
person-residence-change = Agħżel fejn tgħix
person-residence-close = Aħbi l-pajjiżi
person-residence-eu = Fl-Unjoni Ewropea, pajjiż mhux mogħti
person-residence-eea = Fl-Iżlanda, il-Liechtenstein jew in-Norveġja, pajjiż mhux mogħti
person-language = Lingwa tal-ittri u tar-raġunijiet
person-language-hint = Hija proposta biss. Kull darba tista’ tagħżel oħra.
person-language-usual = Dik tas-soltu
person-accounts = Kontijiet
person-no-accounts = Għad m’hemm l-ebda kont.
person-object = Oġġezzjona għal kont ieħor
person-object-first = Oġġezzjona għal kont ta’ din il-persuna
person-object-spoken = Oġġezzjona għal kont ieħor ta’ din il-persuna
person-on-desk = Uri fuq l-iskrivanija
person-same = Din hija l-istess persuna bħal …
person-back = Lura għal “{ $name }”
person-remove = Neħħi lil din il-persuna
person-remove-deleted = Il-kontijiet imħassra tagħha jitneħħew ukoll.
person-hand-over-title = Għaddi
person-hand-over-lead = Issejvja fajl b’din il-persuna u bil-kontijiet tagħha biss. Veto Desk oħra tista’ tiftħu, jew iddaħħal dak li hu ġdid.
person-hand-over-evidence = Il-fajls miżmuma bħala prova mhumiex fih.
person-hand-over = Għaddi l-parti ta’ din il-persuna …
same-title = Min hu l-istess persuna bħal “{ $name }”?
same-lead = Agħżel lil min għandu l-kontijiet li huma ta’ din il-persuna wkoll.
same-confirm-title = “{ $kept }” u “{ $other }” huma persuna waħda?
same-confirm-lead = L-ewwel ara x’jiġri. Tista’ tannullah mill-ewwel.
same-happens = X’jiġri
same-accounts = { $count ->
    [0] M’hemm l-ebda kont x’jgħaddi minn “{ $other }” għal “{ $kept }”.
    [one] Kont wieħed jgħaddi minn “{ $other }” għal “{ $kept }”.
    [two] Żewġ kontijiet jgħaddu minn “{ $other }” għal “{ $kept }”.
    [few] { $count } kontijiet jgħaddu minn “{ $other }” għal “{ $kept }”.
    [many] { $count }-il kont jgħaddu minn “{ $other }” għal “{ $kept }”.
   *[other] { $count } kont jgħaddu minn “{ $other }” għal “{ $kept }”.
}
same-goes = L-isem “{ $kept }” jibqa’. L-isem “{ $other }” jitneħħa mil-lista tan-nies.
same-filled = { $what }: { $value } jittieħed ukoll.
same-differs = X’inhu differenti
same-differing = { $what }: { $kept } jinżamm. { $other } imur fin-nota.
same-residence = Fejn tgħix: jinżamm “{ $kept }”, mhux “{ $other }”.
same-stays = Dak li ntbagħat jibqa’ kif kien. L-ebda kont, tweġiba jew nota ma tintilef.
same-another = Agħżel lil ħaddieħor
same-join = Għaqqadhom f’persuna waħda
sheet-for = Folja għal din il-persuna
sheet-hint = X’sar, x’jmiss, u sa meta, b’kitba kbira.
sheet-print = Folja biex tipprintja
sheet-save = Issejvja l-folja
sheet-title = L-oġġezzjonijiet ta’ { $name }
sheet-made = Hekk inhuma l-affarijiet nhar { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Għad ma ntbagħat xejn.
sheet-next = Issa: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = M’hemm l-ebda data x’tiftakar.
sheet-footer = Din l-app mhijiex ta’ Meta · Paġna {"{page}"} minn {"{pages}"}

## What was just done

done-account-deleted = Il-kont tneħħa minn fuq l-iskrivanija tiegħek.
done-draft-discarded = L-oġġezzjoni mhux lesta ntremiet.
done-answer-recorded = It-tweġiba ġiet irreġistrata.
done-answer-recorded-with-files = It-tweġiba ġiet irreġistrata. Dak li tajtna jinżamm, mingħajr tibdil, ħdejn il-fajl tiegħek.
done-note-added = In-nota nżammet.
done-evidence-kept = { $count ->
    [one] Il-fajl jinżamm, mingħajr tibdil, ħdejn il-fajl tiegħek.
    [two] Iż-żewġ fajls jinżammu, mingħajr tibdil, ħdejn il-fajl tiegħek.
    [few] { $count } fajls jinżammu, mingħajr tibdil, ħdejn il-fajl tiegħek.
    [many] { $count }-il fajl jinżammu, mingħajr tibdil, ħdejn il-fajl tiegħek.
   *[other] { $count } fajl jinżammu, mingħajr tibdil, ħdejn il-fajl tiegħek.
}
done-evidence-removed = Tneħħa mil-lista. Il-fajl innifsu jibqa’ fil-folder tiegħu.
done-letter-discarded = L-ittra ntremiet.
done-paper-saved = Issejvjat: { $path }
done-step-recorded = Dan ġie rreġistrat.
done-undone = Annullat: { $what }.
done-account-removed = Il-kont tneħħa, flimkien ma’ dak kollu miktub dwaru. Il-fajls miżmuma bħala prova jibqgħu fil-folder tagħhom.
done-merged = Tibdil minn kompjuter ieħor żdied mal-fajl tiegħek.
done-merged-hand = It-tibdil li sar bl-idejn żdied.
done-merged-copy = Kien hemm kopja oħra ħdejn il-fajl tiegħek. Dak li kien ġdid fiha żdied.
done-imported = Il-fajl l-ieħor iddaħħal.
done-imported-nothing = Dak kollu li hemm f’dak il-fajl diġà qiegħed fuq l-iskrivanija tiegħek.
done-backup-used = L-istat ta’ qabel reġa’ lura. Dak li kellek qabel jinsab fost il-kopji ta’ riżerva.
done-edited = Il-fajl tiegħek inbidel barra minn Veto Desk. Xorta jista’ jinqara. Iċċekkja li dak li ktibt hu tajjeb.
done-unlocked = It-tieqa l-oħra ngħalqet. Issa tista’ tagħmel tibdil hawn.
done-person-removed = Il-persuna tneħħiet.
done-persons-joined = Issa huma persuna waħda. Il-kontijiet kollha tagħhom qegħdin hawn.
done-restarted = Ħsara waqqfet lil Veto Desk. Reġgħet bdiet. Iċċekkja li l-aħħar bidla tiegħek qiegħda hawn. Il-fajl tiegħek: { $path }
count-added = { $count ->
    [one] Kont wieħed huwa ġdid.
    [two] Żewġ kontijiet huma ġodda.
    [few] { $count } kontijiet huma ġodda.
    [many] { $count }-il kont huma ġodda.
   *[other] { $count } kont huma ġodda.
}
count-changed = { $count ->
    [one] Kont wieħed inbidel.
    [two] Żewġ kontijiet inbidlu.
    [few] { $count } kontijiet inbidlu.
    [many] { $count }-il kont inbidlu.
   *[other] { $count } kont inbidlu.
}
count-removed = { $count ->
    [one] Kont wieħed tneħħa.
    [two] Żewġ kontijiet tneħħew.
    [few] { $count } kontijiet tneħħew.
    [many] { $count }-il kont tneħħew.
   *[other] { $count } kont tneħħew.
}
done-account-restored = Il-kont reġa’ qiegħed fuq l-iskrivanija tiegħek.
done-accounts-added = { $count ->
    [one] Kont wieħed mit-tabella qiegħed fuq l-iskrivanija tiegħek. L-oġġezzjoni tiegħu mhijiex mibdija.
    [two] Żewġ kontijiet mit-tabella qegħdin fuq l-iskrivanija tiegħek. L-oġġezzjonijiet tagħhom mhumiex mibdija.
    [few] { $count } kontijiet mit-tabella qegħdin fuq l-iskrivanija tiegħek. L-oġġezzjonijiet tagħhom mhumiex mibdija.
    [many] { $count }-il kont mit-tabella qegħdin fuq l-iskrivanija tiegħek. L-oġġezzjonijiet tagħhom mhumiex mibdija.
   *[other] { $count } kont mit-tabella qegħdin fuq l-iskrivanija tiegħek. L-oġġezzjonijiet tagħhom mhumiex mibdija.
}
done-account-covered = Il-kont jinżamm bħala marbut. L-oġġezzjoni l-oħra tkoprih malli tiġi aċċettata.
done-pasted = It-test ikkopjat twaħħal.
done-address-opened = Tlabna lill-browser tiegħek jiftaħ il-paġna. Jekk ma jinfetaħ xejn, ikkopja l-indirizz.
done-text-size = Daqs tat-test: { $percent } %.
done-copy-saved = Kopja ġiet issejvjata: { $path }
done-file-opened = Il-fajl infetaħ.
done-several-sent = { $count ->
    [one] Oġġezzjoni 1 ġiet immarkata bħala mibgħuta.
    [two] 2 oġġezzjonijiet ġew immarkati bħala mibgħuta.
    [few] { $count } oġġezzjonijiet ġew immarkati bħala mibgħuta.
    [many] { $count }-il oġġezzjoni ġew immarkati bħala mibgħuta.
   *[other] { $count } oġġezzjoni ġew immarkati bħala mibgħuta.
}
done-several-answered = { $count ->
    [one] It-tweġiba ġiet irreġistrata għal kont 1.
    [two] It-tweġiba ġiet irreġistrata għal 2 kontijiet.
    [few] It-tweġiba ġiet irreġistrata għal { $count } kontijiet.
    [many] It-tweġiba ġiet irreġistrata għal { $count }-il kont.
   *[other] It-tweġiba ġiet irreġistrata għal { $count } kont.
}
done-several-deleted = { $count ->
    [one] Kont 1 tħassar.
    [two] 2 kontijiet tħassru.
    [few] { $count } kontijiet tħassru.
    [many] { $count }-il kont tħassru.
   *[other] { $count } kont tħassru.
}
done-turn-over = { $count ->
    [one] Għaddejt mill-kont.
    [two] Għaddejt miż-żewġ kontijiet.
    [few] Għaddejt mill-kontijiet kollha ({ $count }).
    [many] Għaddejt mill-kontijiet kollha ({ $count }).
   *[other] Għaddejt mill-kontijiet kollha ({ $count }).
}
done-set-aside = Il-fajl li ma setax jinqara nżamm b’isem ġdid: { $path }
close-asked = L-aħħar tibdil tiegħek għadu mhux issejvjat. L-ewwel issejvja kopja, jew agħlaq mingħajr ma tissejvja.

## The file

save-failed-title = It-tibdil tiegħek mhux issejvjat
save-retry = Erġa’ pprova
save-elsewhere = Issejvja kopja …
save-read-only = Il-folder tal-fajl jista’ jinqara biss. Kollox jinżamm hawn sakemm it-tieqa tkun miftuħa. Issejvja kopja f’folder ieħor.
save-full = Id-diska hija mimlija. Kollox jinżamm hawn sakemm it-tieqa tkun miftuħa. Agħmel spazju, imbagħad erġa’ pprova.
save-denied = Is-sistema ma tħallix li l-fajl jinkiteb. Kollox jinżamm hawn sakemm it-tieqa tkun miftuħa. Issejvja kopja f’folder ieħor.
save-vanished = Il-folder tal-fajl sparixxa. Kollox jinżamm hawn sakemm it-tieqa tkun miftuħa. Ġib il-folder lura, jew issejvja kopja band’oħra.
save-newer = Sadanittant, verżjoni aktar ġdida ta’ Veto Desk kitbet il-fajl. Kollox jinżamm hawn sakemm it-tieqa tkun miftuħa. Issejvja kopja, imbagħad installa dik il-verżjoni.
save-other = L-issejvjar ma ħadimx. Kollox jinżamm hawn sakemm it-tieqa tkun miftuħa. Erġa’ pprova, jew issejvja kopja band’oħra.
copy-read-only = Ma ġiex issejvjat: dak il-folder jista’ jinqara biss. Agħżel folder ieħor.
copy-full = Ma ġiex issejvjat: dik id-diska hija mimlija. Agħżel post ieħor.
copy-denied = Ma ġiex issejvjat: is-sistema ma tħallix kitba hemm. Agħżel folder ieħor.
copy-vanished = Ma ġiex issejvjat: dak il-folder ma jeżistix. Agħżel folder ieħor.
copy-other = Ma ġiex issejvjat. Agħżel post ieħor.
trouble-title = Il-fajl tiegħek ma setax jinfetaħ
trouble-damaged = Il-fajl fih ħsara fil-linja { $line }, kolonna { $column }.
trouble-newer = Dan il-fajl inkiteb b’verżjoni aktar ġdida ta’ Veto Desk. Installa dik il-verżjoni biex tiftħu.
trouble-too-large = Il-fajl huwa ferm akbar minn kull fajl ta’ din l-app.
trouble-denied = Is-sistema ma tħallix li dan il-fajl jinqara. Iċċekkja min jista’ jaqrah.
trouble-missing = M’hemm l-ebda fajl f’dak il-post.
trouble-other = Il-fajl ma setax jinqara.
trouble-untouched = Ma nbidel xejn. Tagħżel x’tagħżel, dan il-fajl jinżamm.
trouble-previous = L-aktar kopja ta’ riżerva riċenti
trouble-previous-what = Magħmula nhar { $date }. Fiha { $count ->
    [one] kont wieħed.
    [two] żewġ kontijiet.
    [few] { $count } kontijiet.
    [many] { $count }-il kont.
   *[other] { $count } kont.
}
trouble-use-previous = Uża din il-kopja ta’ riżerva
trouble-other-file = Fajl ieħor
trouble-new = Skrivanija ġdida u vojta
trouble-new-hint = Il-fajl il-qadim jinżamm ħdejha b’isem ġdid.
trouble-start-new = Ibda bi skrivanija vojta

settings-title = Preferenzi
settings-theme = Ċar jew skur
theme-system = Bħal fuq dan il-kompjuter
theme-light = Ċar
theme-dark = Skur
settings-contrast = Kuntrast
contrast-system = Kuntrast bħal fuq dan il-kompjuter
contrast-normal = Kuntrast normali
contrast-high = Kuntrast qawwi, bl-iswed u l-abjad
settings-language = Lingwa
settings-language-hint = Il-lingwa tal-app. Ir-raġunijiet u l-ittri għandhom lingwa għalihom.
settings-language-of-system = Bħal fuq dan il-kompjuter: { $language }
settings-language-not-reviewed = Dan il-kliem għadu ma ċċekkjah ħadd li l-Malti hu lsien twelidu. Jekk xi ħaġa mhix ċara, agħżel l-Ingliż.
settings-language-reviewed = Dan il-kliem ġie ċċekkjat minn xi ħadd li l-Malti hu lsien twelidu.
languages-more = Lingwi oħra
settings-language-help = Tista’ tgħin biex tikkoreġih, mingħajr l-ebda programm: il-fajl CONTRIBUTING jgħidlek kif.
settings-text-size = Daqs tat-test
text-size-percent = { $percent } %
settings-text-size-hint = Kollox jikber mat-test. Ctrl ma’ plus jew minus jagħmel l-istess fuq kull paġna.
settings-companion = Waqt li tkun miftuħa formola
settings-companion-on = Ċekken din it-tieqa ħdejn il-browser
settings-companion-hint = It-tieqa ż-żgħira turi pass wieħed kull darba. Buttuna waħda terġa’ tkabbarha.
settings-graphics = Grafika
settings-graphics-simple = Grafika sempliċi
settings-graphics-hint = Immarka dan jekk it-tieqa tteptep, tibqa’ vojta jew tkun bil-mod. Tidher l-istess, u jgħodd mid-darba li jmiss li tiftaħ l-app.
settings-file = Il-fajl tiegħek
settings-file-lead = Kollox jinżamm f’fajl wieħed fuq dan il-kompjuter, u hemm biss. Int biss tista’ taqrah.
settings-file-path = Fejn qiegħed
settings-copy-path = Ikkopja l-post
settings-save-copy = Issejvja kopja …
settings-open = Iftaħ fajl ieħor …
settings-picking = Hemm tieqa miftuħa biex tagħżel fajl.
settings-typed-path = Post ta’ fajl
settings-typed-path-hint = Biss jekk ma tinfetaħ l-ebda tieqa biex tagħżel fajl.
settings-typed-open = Iftaħ dan il-fajl
settings-typed-copy = Issejvja kopja hemm
settings-typed-import = Żid dak li hemm fih
settings-open-folder = Iftaħ il-folder
settings-import-title = Tagħrif minn fajl ieħor
settings-import-lead = Żid dak li hemm f’fajl ieħor ta’ Veto Desk. Xejn milli għandek ma jintilef, u xejn ma jidher darbtejn.
settings-import = Żid tagħrif minn fajl …
settings-backups-title = Kopji ta’ riżerva
settings-backups-lead = L-app iżżomm kopji ta’ stati eqdem tal-fajl tiegħek. Tista’ tmur lura għal kwalunkwe waħda minnhom.
settings-backups = Mur lura għal stat eqdem …
backups-title = Mur lura għal stat eqdem
backups-lead = Agħżel jum. L-iskrivanija tiegħek imbagħad tidher kif kienet dak iż-żmien.
backups-reading = Qed infittxu kopji ta’ riżerva …
backups-none = Għad m’hemm l-ebda kopja ta’ riżerva. Issir waħda kull darba li tinfetaħ l-app, u kull siegħa waqt li qed taħdem.
backups-use = Ġib lura dan l-istat
backups-back = Lura għall-preferenzi
backups-undo = L-ewwel issir kopja ta’ dak li għandek issa. Tista’ tannulla l-bidla.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Kont wieħed
    [two] Żewġ kontijiet
    [few] { $accounts } kontijiet
    [many] { $accounts }-il kont
   *[other] { $accounts } kont
}, { $objections ->
    [one] oġġezzjoni waħda
    [two] żewġ oġġezzjonijiet
    [few] { $objections } oġġezzjonijiet
    [many] { $objections }-il oġġezzjoni
   *[other] { $objections } oġġezzjoni
}
settings-about = Dwar l-app
settings-version = Veto Desk { $version }
settings-facts = L-indirizzi u r-regoli nġabru fit-22 ta’ Novembru 2026 minn sorsi bid-data. Ħadd ma fetaħ l-indirizzi għal din il-verżjoni.
settings-no-advice = Din l-app mhijiex parir legali.
settings-licence = Veto Desk hija b’xejn, taħt il-liċenzja MIT jew il-liċenzja Apache, kif tagħżel int. Fiha xogħol ta’ oħrajn.
settings-licences = Ta’ min hu x-xogħol li fiha
licences-title = Ta’ min hu x-xogħol li fiha
licences-lead = Veto Desk fiha xogħol ta’ oħrajn. Hawn issib kull wieħed skont il-liċenzja tiegħu, bl-Ingliż.
licences-hint = “OR” tfisser li tista’ tagħżel. “AND” tfisser li jgħoddu kollha. Xi xogħlijiet jinsabu fil-programm fuq sistema waħda biss.
licences-show = Uri xogħlijiet u testi
licences-show-spoken = Uri xogħlijiet u testi taħt { $licence }
licences-works = Xogħlijiet
licences-text = Test { $number }
licences-back = Lura għal-lista

## Help

help-title = Għajnuna
help-lead = Veto Desk twasslek għall-formola uffiċjali, u ssegwi l-oġġezzjoni tiegħek sa ma tingħalaq.
help-how = Kif taħdem
help-how-1 = Wieġeb ftit mistoqsijiet qosra. Kull tweġiba tiġi ssejvjata mill-ewwel.
help-how-2 = Iftaħ il-paġna uffiċjali, u waħħal dak li ħejjejna.
help-how-3 = Hemm, agħfas Submit (ibgħat). Imbagħad għid hawn li bgħattha.
help-how-4 = Malli tasal tweġiba, irreġistraha hawn. L-iskrivanija turik il-pass li jmiss.
help-does = X’tagħmel oġġezzjoni
help-does-1 = Twaqqaf l-użu futur ta’ dak li ppubblikajt. Dak li l-AI diġà tgħallmet jibqa’ fiha.
help-does-2 = Ma tkoprix ritratti tiegħek li jtellgħu oħrajn.
help-does-3 = Ma tneħħix Meta AI mill-apps tiegħek.
help-safe = Id-data tiegħek
help-safe-1 = Kollox jibqa’ f’fajl wieħed fuq dan il-kompjuter. L-app ma tuża l-ebda netwerk tagħha.
help-safe-2 = Tiftaħ biss l-indirizzi uffiċjali tal-lista tagħha, u biss meta titlobha int.
help-safe-3 = Qatt ma titlob password, kodiċi jew karta tal-identità.
help-copies = Il-fajl tiegħek u l-kopji tiegħu
help-copies-1 = L-istati eqdem jinżammu ħdejn il-fajl tiegħek. Mur lura għal wieħed minnhom fil-preferenzi.
help-copies-2 = Il-fajl jista’ jkun f’folder maqsum bejn diversi kompjuters. Dak li jżid kull wieħed minnhom jibqa’.
help-copies-3 = Biex tgħaddi għal kompjuter ġdid, issejvja kopja, u iftaħha hemm.
help-keys = Tasti
help-keys-tab = Tab u Shift ma’ Tab jgħaddu bejn dak li tista’ tagħfas. Space jew Enter jagħfsuh.
help-keys-answers = Il-vleġeġ jgħaddu bejn it-tweġibiet għal mistoqsija. L-istess tagħmel l-ewwel ittra ta’ tweġiba.
help-keys-size = Ctrl ma’ plus jew minus ikabbar jew iċekken kollox. Ctrl ma’ 0 jerġa’ jġibu kif kien.
help-keys-copy = F’kaxxa tat-test, Ctrl ma’ C jikkopja u Ctrl ma’ V iwaħħal.
help-keys-go-on = Ctrl ma’ Enter jagħfas il-buttuna ewlenija tal-paġna. Jekk twieġeb mistoqsija f’kaxxa, Enter jagħmel l-istess.
help-keys-back = Alt mal-vleġġa tax-xellug jeħodok lura. F’kaxxa tat-test, jimxi b’kelma.
help-keys-help = F1 jiftaħ din il-paġna.
help-keys-undo = Ctrl ma’ Z jannulla l-aħħar bidla. F’kaxxa tat-test, jieħu lura xi ittri.

## Guides

guides-here = Gwidi li jgħinu hawn
guides-search = Fittex fil-gwidi
guides-search-hint = Kelma jew aktar, bħal “formola” jew “mowbajl”
guides-found = { $count ->
    [one] Instabet gwida waħda.
    [two] Instabu żewġ gwidi.
    [few] Instabu { $count } gwidi.
    [many] Instabu { $count }-il gwida.
   *[other] Instabu { $count } gwida.
}
guides-none-found = Ipprova kelma oħra, jew inqas kliem. Ħassar dak li ktibt biex tara l-gwidi kollha.
guides-object = Oġġezzjona
guides-trouble = Il-formola mhix hemm, u problemi oħra
guides-after = Wara li tibgħat
guides-places = Fejn tgħix
guides-good-to-know = Tajjeb li tkun taf
guides-app = Din l-app
guide-checked = Iċċekkjata nhar { $date }
guide-platforms = Għal { $names }
guide-residences = Għal nies li jgħixu fi: { $names }
guide-sources = Sorsi
guide-source = { $title }, { $date }
guide-source-app = Din l-app stess
guide-close = Agħlaq din il-gwida

## Where there is no window

start-usage = Użu: veto-desk [--file] [PATH] [--software]
start-no-folder = Veto Desk ma sabet l-ebda folder għall-fajl tagħha. Ibdiha b’--file u bil-post tal-fajl.
start-no-screen = Veto Desk ma tistax tiftaħ it-tieqa tagħha. Ma sabet l-ebda skrin. Ibdiha mid-desktop.
start-no-picture = Veto Desk ma tistax tiftaħ it-tieqa tagħha. L-iskrin ma jirċievi l-ebda stampa mingħandha. Installa jew aġġorna d-driver tal-grafika.
start-no-library = Veto Desk ma tistax tiftaħ it-tieqa tagħha. Is-sistema tat-twieqi, jew waħda mil-libreriji tagħha, ma weġbitx.
start-stopped = Ħsara waqqfet lil Veto Desk. Dak li ktibt issejvjat. Erġa’ ibdiha biex tkompli. Il-fajl tiegħek: { $path }

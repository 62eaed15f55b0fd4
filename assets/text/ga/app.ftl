### Every word the app says, in Irish; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "tú". One term for one idea: cuntas, agóid, bealach, foirm.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Earráid: { $page } – Veto Desk
rail-name = Áiteanna
messages-name = Teachtaireachtaí
rail-desk = Deasc
rail-settings = Socruithe
rail-help = Cabhair
rail-here = Tá tú anseo
not-meta = Ní le Meta an aip seo. Ní sheoltar aon rud uaithi.
saving-saved = Sábháilte ar an ríomhaire seo.
saving-under-way = Á shábháil ar an ríomhaire seo …
saving-failed = Níor sábháladh fós.
saving-forbidden = Níor osclaíodh an comhad. Ní shábháiltear aon rud.
saving-read-only = Ní thaispeánann an fhuinneog seo ach an comhad. Ní shábháiltear aon rud.
undo = Cealaigh
undo-change = Cealaigh: { $what }
change-wizard = freagra
change-draft = caitheamh amach
change-filing = taifeadadh na hagóide
change-answer = an chéim dheireanach
change-note = nóta
change-evidence = comhad
change-letter = an litir
change-account = eagarthóireacht
change-linked = cuntais nasctha
change-several = roinnt cuntas
change-deleting = scriosadh
change-person = duine
change-settings = socrú
change-incoming = an méid a tháinig isteach
change-import = an méid a tugadh isteach
change-backup = an leagan níos sine
change-adding = cuntais an tábla a chur leis
read-only-title = Is féidir leat féachaint, ach ní féidir aon rud a athrú
read-only-other-window = Tá Veto Desk ar oscailt i bhfuinneog eile. Déan athruithe ansin. Nuair a dhúnfaidh an fhuinneog sin, beidh tú in ann leanúint ar aghaidh anseo.
read-only-newer = Scríobh leagan níos nuaí de Veto Desk an comhad seo. Suiteáil an leagan sin chun an comhad a athrú.
read-only-what = Cad is féidir liom a dhéanamh?
dismiss = Folaigh an teachtaireacht seo
close-title = Dúnadh gan sábháil?
close-save-elsewhere = Sábháil cóip ar dtús …
close-anyway = Dún gan sábháil
close-stay = Coinnigh ar oscailt

## Dates

when-and-route = { $when } · { $route }
date-today = Inniu, { $date }
date-week-earlier = Seachtain níos luaithe
date-day-earlier = Lá níos luaithe
date-day-later = Lá níos déanaí
date-week-later = Seachtain níos déanaí

## Status

status-not-started = Gan tosú
status-not-sent-yet = Gan seoladh fós
status-sent = Seolta
status-confirmed = Deimhnithe
status-needs-you = Ag fanacht leat
status-refused = Diúltaithe
reason-not-begun = Níor thosaigh tú don chuntas seo.
reason-prepared = Réidh ón dáta seo: { $date }. Níor sheol tú fós í.
reason-form-opened = Osclaíodh an fhoirm: { $date }. Níor inis tú dúinn gur sheol tú í.
reason-form-missing = Ní fhaca tú an fhoirm: { $date }. Tá bealaí eile ann.
reason-waiting = Spriocdháta an fhreagra: { $date }.
reason-waiting-soon = Spriocdháta an fhreagra: { $date }. { $days ->
    [0] Inniu atá sé.
    [one] Amárach atá sé.
    [two] { $days } lá atá fágtha.
    [few] { $days } lá atá fágtha.
    [many] { $days } lá atá fágtha.
   *[other] { $days } lá atá fágtha.
}
reason-waiting-courtesy = Ba bhéasach freagra a thabhairt ar an dáta seo ar a dhéanaí: { $date }. Ní leagann aon dlí an dáta sin síos.
reason-waiting-no-date = Seolta: { $date }. Ní eol dúinn aon spriocdháta le haghaidh freagra.
reason-receipt = D’admhaigh siad go bhfuair siad d’agóid: { $date }. Spriocdháta an fhreagra: { $due }.
reason-receipt-no-date = Scríobh siad, gan chinneadh: { $date }.
reason-more-time = D’iarr siad tuilleadh ama. Spriocdháta an fhreagra: { $date }.
reason-overdue = Níor tháinig freagra. Spriocdháta an fhreagra: { $date }.
reason-overdue-courtesy = Níor tháinig freagra faoin dáta seo: { $date }. Ní leagann aon dlí an dáta sin síos.
reason-accepted = Glacadh léi: { $date }. Níl aon rud le déanamh.
reason-covered = Clúdaithe ag an gcuntas { $account } ón dáta seo: { $date }.
reason-replied = D’fhreagair tú iad: { $date }. { $due }
reason-replied-due = Spriocdháta a bhfreagra: { $date }.
reason-replied-no-date = Ní leagann aon dlí spriocdháta síos dá bhfreagra.
reason-reminded = Chuir tú meabhrúchán chucu: { $date }. Tabhair am dóibh go dtí an dáta seo: { $due }.
reason-reminder-over = Níor tháinig freagra ar do mheabhrúchán faoin dáta seo: { $date }.
reason-complained = Rinne tú gearán leis an gcuideachta: { $date }. Ní mór di a admháil go bhfuair sí é. Spriocdháta na hadmhála: { $due }.
reason-complaint-received = D’admhaigh siad go bhfuair siad do ghearán: { $date }. Ní mór dóibh scrúdú a dhéanamh air anois gan mhoill.
reason-complaint-silent = Níor tháinig admháil ar do ghearán faoin dáta seo: { $date }.
reason-with-authority = Tá do ghearán ag an údarás ón dáta seo: { $date }. { $due }
reason-authority-news = Scríobh an t-údarás: { $date }. { $due }
reason-authority-due = Spriocdháta an chéad scéala eile uaidh: { $date }.
reason-authority-no-date = Socraíonn sé a chuid ama féin.
reason-authority-silent = Níor tháinig aon scéala ón údarás in am. An spriocdháta: { $date }.
reason-authority-agreed = D’aontaigh an t-údarás leat: { $date }.
reason-authority-disagreed = Níor aontaigh an t-údarás leat, nó dhún sé an cás: { $date }.
reason-recheck-due = Glacadh léi i bhfad ó shin. Bhí sé in am féachaint uirthi arís: { $date }.
reason-refused = Dhiúltaigh siad: { $date }.
reason-reasons-asked = D’fhiafraigh siad cén úsáid de do shonraí atá i gceist agat, agus cén fáth: { $date }.
reason-more-asked = D’iarr siad tuilleadh ort: { $date }.
reason-other-form = D’iarr siad ort foirm eile a úsáid: { $date }.
reason-other-company = D’ainmnigh siad cuideachta eile: { $date }.
next-start = Tosaigh
next-continue = Lean ar aghaidh
next-report-answer = Fuair mé freagra
next-reply = Féach cad is gá
next-try-next-route = Triail bealach eile
next-see-options = Féach cad is gá
next-recheck = Féach arís
next-show-record = Taispeáin an taifead
next-show-covering = Taispeáin na cuntais nasctha
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = D’agóidí
desk-add = Déan agóid ar son cuntais
desk-begin = Déan agóid ar son mo chéad chuntais
desk-empty-what = Úsáideann Meta postálacha, grianghraif, tráchtanna agus comhráite AI a chuid úsáideoirí chun intleacht shaorga (AI) a thraenáil. Is féidir leat agóid a dhéanamh.
desk-empty-where = Fanann an méid a scríobhann tú i gcomhad amháin ar an ríomhaire seo: { $path }
desk-empty-how = Treoraímid chuig an bhfoirm oifigiúil thú, agus leanaimid an cás go dtí go bhfaighidh tú freagra. Tógann sé thart ar chúig nóiméad.
desk-show-account = Taispeáin an cuntas
desk-urgent-needs-you = { $count ->
    [one] Tá cuntas amháin ag fanacht leat.
    [two] Tá { $count } chuntas ag fanacht leat.
    [few] Tá { $count } chuntas ag fanacht leat.
    [many] Tá { $count } gcuntas ag fanacht leat.
   *[other] Tá { $count } cuntas ag fanacht leat.
}
desk-urgent-unfinished = { $count ->
    [one] Tá agóid amháin gan seoladh fós.
    [two] Tá { $count } agóid gan seoladh fós.
    [few] Tá { $count } agóid gan seoladh fós.
    [many] Tá { $count } n-agóid gan seoladh fós.
   *[other] Tá { $count } agóid gan seoladh fós.
}
desk-urgent-waiting = { $count ->
    [one] Tá d’agóid seolta. Is fúthu féin atá sé anois.
    [two] Tá gach rud seolta. Is fúthu féin atá sé anois.
    [few] Tá gach rud seolta. Is fúthu féin atá sé anois.
    [many] Tá gach rud seolta. Is fúthu féin atá sé anois.
   *[other] Tá gach rud seolta. Is fúthu féin atá sé anois.
}
desk-urgent-settled = { $count ->
    [one] Tá d’agóid deimhnithe. Níl aon rud le déanamh.
    [two] Tá gach agóid deimhnithe. Níl aon rud le déanamh.
    [few] Tá gach agóid deimhnithe. Níl aon rud le déanamh.
    [many] Tá gach agóid deimhnithe. Níl aon rud le déanamh.
   *[other] Tá gach agóid deimhnithe. Níl aon rud le déanamh.
}
desk-urgent-account = { $account }, { $platform } – { $sentence }
desk-count = { $status } { $count }
desk-counts = Cuntais: { $total } · { $parts }
desk-add-many = Cuir go leor cuntas leis
find-label = Aimsigh cuntas
find-hint = Ainm, ríomhphost, uimhir, nó focal as nóta
find-filters = Scag agus sórtáil
find-filters-set = Scag agus sórtáil ({ $count } i bhfeidhm)
find-filters-close = Folaigh na scagairí
find-clear = Taispeáin gach rud
find-any-status = Aon stádas
find-any-due = Aon dáta
find-any-platform = Aon ardán
find-any-person = Aon duine
find-counted = { $what } ({ $count })
find-status = Stádas
find-due = Spriocdháta
find-due-overdue = Thar téarma
find-due-week = Laistigh de 7 lá
find-due-month = Laistigh de 30 lá
find-platform = Ardán
find-person = Duine
find-person-by-name = Tá go leor ann. Clóscríobh ainm sa réimse thuas.
find-sort = Ord
find-sort-urgent = Iad siúd atá ag fanacht leat ar dtús
find-sort-name = De réir ainm
find-sort-due = De réir spriocdháta
find-sort-newest = Is nuaí ar dtús
find-none = Níor aimsíodh aon chuntas.
find-found = { $count ->
    [one] 1 chuntas as { $total }
    [two] { $count } chuntas as { $total }
    [few] { $count } chuntas as { $total }
    [many] { $count } gcuntas as { $total }
   *[other] { $count } cuntas as { $total }
}
find-page-all = Cuntais { $first } go { $last } as { $total }
find-page = { $first } go { $last } as { $count } a aimsíodh, as { $total } san iomlán
find-hidden = { $count ->
    [one] Tá cuntas amháin ag fanacht leat nach bhfuil le feiceáil.
    [two] Tá { $count } chuntas ag fanacht leat nach bhfuil le feiceáil.
    [few] Tá { $count } chuntas ag fanacht leat nach bhfuil le feiceáil.
    [many] Tá { $count } gcuntas ag fanacht leat nach bhfuil le feiceáil.
   *[other] Tá { $count } cuntas ag fanacht leat nach bhfuil le feiceáil.
}
find-show-hidden = Taispeáin iad
find-previous = An leathanach roimhe
find-next = An chéad leathanach eile
find-page-of = Leathanach { $page } as { $pages }
select-begin = Roghnaigh roinnt
select-end = Stop ag roghnú
select-count = { $count ->
    [one] 1 chuntas roghnaithe
    [two] { $count } chuntas roghnaithe
    [few] { $count } chuntas roghnaithe
    [many] { $count } gcuntas roghnaithe
   *[other] { $count } cuntas roghnaithe
}
select-hidden = { $count ->
    [one] Níl ceann amháin díobh i measc na gcinn a aimsíodh.
    [two] Níl { $count } díobh i measc na gcinn a aimsíodh.
    [few] Níl { $count } díobh i measc na gcinn a aimsíodh.
    [many] Níl { $count } díobh i measc na gcinn a aimsíodh.
   *[other] Níl { $count } díobh i measc na gcinn a aimsíodh.
}
select-one = Roghnaigh
select-account = Roghnaigh: { $account }
select-page = Roghnaigh gach ceann ar an leathanach seo ({ $count })
select-found = { $count ->
    [one] Roghnaigh an cuntas a aimsíodh
    [two] Roghnaigh an dá chuntas a aimsíodh
    [few] Roghnaigh gach ceann a aimsíodh ({ $count })
    [many] Roghnaigh gach ceann a aimsíodh ({ $count })
   *[other] Roghnaigh gach ceann a aimsíodh ({ $count })
}
select-none = Ná roghnaigh aon cheann
select-what = Cad ba mhaith leat a dhéanamh leo?
select-open = { $count ->
    [one] Oscail 1 fhoirm
    [two] Oscail { $count } fhoirm i ndiaidh a chéile
    [few] Oscail { $count } fhoirm i ndiaidh a chéile
    [many] Oscail { $count } bhfoirm i ndiaidh a chéile
   *[other] Oscail { $count } foirm i ndiaidh a chéile
}
select-sent = Marcáil { $count } mar sheolta
select-answered = { $count ->
    [one] Breac síos an freagra do 1
    [two] Breac síos freagra amháin do { $count }
    [few] Breac síos freagra amháin do { $count }
    [many] Breac síos freagra amháin do { $count }
   *[other] Breac síos freagra amháin do { $count }
}
select-record = { $count ->
    [one] Taifead PDF de 1
    [two] Taifead PDF de { $count }
    [few] Taifead PDF de { $count }
    [many] Taifead PDF de { $count }
   *[other] Taifead PDF de { $count }
}
select-table = { $count ->
    [one] Tábla de 1
    [two] Tábla de { $count }
    [few] Tábla de { $count }
    [many] Tábla de { $count }
   *[other] Tábla de { $count }
}
select-delete = Scrios { $count } anseo
several-title-sent = { $count ->
    [one] Ar sheol tú an agóid seo?
    [two] Ar sheol tú an dá agóid seo?
    [few] Ar sheol tú na { $count } agóid seo?
    [many] Ar sheol tú na { $count } n-agóid seo?
   *[other] Ar sheol tú na { $count } agóid seo?
}
several-title-answered = { $count ->
    [one] Cén freagra a fuair tú?
    [two] Cén freagra a fuair an dá cheann seo?
    [few] Cén freagra a fuair na { $count } seo?
    [many] Cén freagra a fuair na { $count } seo?
   *[other] Cén freagra a fuair na { $count } seo?
}
several-lead = { $count ->
    [one] Breacfar síos é don chuntas seo:
    [two] Breacfar síos an rud céanna don dá chuntas seo:
    [few] Breacfar síos an rud céanna do gach ceann de na { $count } chuntas seo:
    [many] Breacfar síos an rud céanna do gach ceann de na { $count } gcuntas seo:
   *[other] Breacfar síos an rud céanna do gach ceann de na { $count } cuntas seo:
}
several-more = { $count ->
    [one] agus 1 eile
    [two] agus { $count } eile
    [few] agus { $count } eile
    [many] agus { $count } eile
   *[other] agus { $count } eile
}
several-left-out = { $count ->
    [one] Fágtar ar lár 1 a roghnaigh tú, mar ní oireann sé seo dó.
    [two] Fágtar ar lár { $count } a roghnaigh tú, mar ní oireann sé seo dóibh.
    [few] Fágtar ar lár { $count } a roghnaigh tú, mar ní oireann sé seo dóibh.
    [many] Fágtar ar lár { $count } a roghnaigh tú, mar ní oireann sé seo dóibh.
   *[other] Fágtar ar lár { $count } a roghnaigh tú, mar ní oireann sé seo dóibh.
}
several-when-sent = Cathain a rinne tú an seoladh?
several-record-sent = Marcáil { $count } mar sheolta
several-record-answered = Breac síos é do { $count }
turn-now = Tá tú ag dul ó chuntas go cuntas. Seo cuntas { $at } as { $of }.
turn-wait = Tá tú ag dul ó chuntas go cuntas. Anois: cuntas { $at } as { $of }.
turn-next = { $count ->
    [one] Téigh go dtí an ceann deireanach
    [two] An chéad chuntas eile ({ $count } fágtha)
    [few] An chéad chuntas eile ({ $count } fágtha)
    [many] An chéad chuntas eile ({ $count } fágtha)
   *[other] An chéad chuntas eile ({ $count } fágtha)
}
turn-last = B’in an ceann deireanach
turn-here = Lean ar aghaidh leis an gceann seo
turn-stop = Stop ag dul tríothu
person-you = Tusa
adding-title = Cuir go leor cuntas leis
adding-lead = Greamaigh tábla, nó roghnaigh comhad CSV. Feicfidh tú ar dtús cad a dhéanfar de gach ró. Ní chuirtear aon rud leis go dtí go n-iarrfaidh tú é.
adding-field = An tábla
adding-field-hint = Roghnaigh na rónna i do scarbhileog, cóipeáil iad, agus greamaigh anseo iad.
adding-columns = Na colúin: { $columns }. Má ainmníonn an chéad ró iad, is féidir leo a bheith in aon ord.
adding-column-person = Duine
adding-column-platform = Ardán
adding-column-account = Cuntas
adding-column-email = Ríomhphost
adding-column-phone = Guthán
adding-column-country = Tír
adding-column-note = Nóta
adding-choose = Roghnaigh comhad
adding-empty = Sábháil tábla folamh
adding-empty-name = Cuntais le cur leis
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Sampla. Scríobh thar an ró seo.
adding-pasted = { $count ->
    [one] Greamaíodh 1 ró
    [two] Greamaíodh { $count } ró
    [few] Greamaíodh { $count } ró
    [many] Greamaíodh { $count } ró
   *[other] Greamaíodh { $count } ró
}
adding-read = { $count ->
    [one] 1 ró as “{ $file }”
    [two] { $count } ró as “{ $file }”
    [few] { $count } ró as “{ $file }”
    [many] { $count } ró as “{ $file }”
   *[other] { $count } ró as “{ $file }”
}
adding-change = Athraigh
adding-clear = Úsáid tábla eile
adding-guessed = B’fhéidir go bhfuil litreacha sa chomhad seo mícheart. Má tá cuma mhícheart ar ainmneacha, sábháil é mar “CSV UTF-8” agus roghnaigh arís é.
adding-none = Níl aon ró ann fós a bhfuil cuntas ann. Cuir ceann isteach faoi ainmneacha na gcolún.
adding-will = { $count ->
    [one] Cuirfear 1 leis
    [two] Cuirfear { $count } leis
    [few] Cuirfear { $count } leis
    [many] Cuirfear { $count } leis
   *[other] Cuirfear { $count } leis
}
adding-here = { $count ->
    [one] Tá 1 anseo cheana
    [two] Tá { $count } anseo cheana
    [few] Tá { $count } anseo cheana
    [many] Tá { $count } anseo cheana
   *[other] Tá { $count } anseo cheana
}
adding-wrong = { $count ->
    [one] Ní féidir 1 a úsáid
    [two] Ní féidir { $count } a úsáid
    [few] Ní féidir { $count } a úsáid
    [many] Ní féidir { $count } a úsáid
   *[other] Ní féidir { $count } a úsáid
}
adding-rows = Rónna { $first } go { $last } as { $total }
adding-unused = Ní úsáidtear na colúin seo: { $columns }
adding-left-out = { $count ->
    [one] Fágadh 1 ró eile ar lár. Cuir iad seo leis ar dtús, ansin greamaigh an chuid eile.
    [two] Fágadh { $count } ró eile ar lár. Cuir iad seo leis ar dtús, ansin greamaigh an chuid eile.
    [few] Fágadh { $count } ró eile ar lár. Cuir iad seo leis ar dtús, ansin greamaigh an chuid eile.
    [many] Fágadh { $count } ró eile ar lár. Cuir iad seo leis ar dtús, ansin greamaigh an chuid eile.
   *[other] Fágadh { $count } ró eile ar lár. Cuir iad seo leis ar dtús, ansin greamaigh an chuid eile.
}
adding-group-wrong = Ní féidir iad a úsáid
adding-group-here = Anseo cheana
adding-group-remarked = Cuirfear leis iad, ach féach orthu seo
adding-group-added = Cuirfear leis iad
adding-line = Líne { $line }: { $cells }
adding-line-details = Líne { $line } · { $details }
adding-is = Seo an cuntas { $account }.
adding-wrong-quote = Níl comhartha athfhriotail dúnta, nó tá níos mó ná líne amháin i gcill.
adding-wrong-example = Seo an ró samplach.
adding-wrong-no-platform = Níl an t-ardán luaite. Scríobh Facebook, Instagram nó WhatsApp.
adding-wrong-unknown-platform = Ní eol dúinn an t-ardán “{ $what }”. Scríobh Facebook, Instagram nó WhatsApp.
adding-wrong-threads = Baineann Threads le cuntas Instagram. Cuir an cuntas sin leis ina áit.
adding-wrong-messenger = Baineann Messenger le cuntas Facebook. Cuir an cuntas sin leis ina áit.
adding-wrong-no-contact = Níl ríomhphost, uimhir ná ainm cuntais ann.
adding-wrong-no-name = Teastaíonn ainm an duine nach bhfuil cuntas aige.
adding-wrong-email = Ní féidir gur ríomhphost é “{ $what }”. Teastaíonn @ agus deireadh mar .com, gan spásanna.
adding-wrong-no-number = Teastaíonn uimhir ghutháin le haghaidh cuntas WhatsApp.
adding-wrong-bad-number = Ní uimhir ghutháin é “{ $what }”.
adding-wrong-spoiled-number = Ghiorraigh an scarbhileog an uimhir go “{ $what }”. Scríobh an uimhir iomlán mar théacs.
adding-wrong-unknown-country = Ní eol dúinn an tír “{ $what }”. Seiceáil an litriú, nó scríobh cód mar RO, nó fág folamh é.
adding-wrong-whose = Níl aon duine luaite, agus tá roinnt daoine anseo. Scríobh cé leis an cuntas.
adding-wrong-same-name = Tá “{ $what }” ar roinnt daoine anseo. Cuir isteach an ríomhphost a úsáideann tú anseo don duine seo.
adding-wrong-twice = Tá an cuntas seo ann cheana, ar líne { $what }.
adding-did-you-mean = Seiceáil an ríomhphost. An é { $meant } a bhí i gceist agat?
adding-cut = Tá an téacs faoi “{ $column }” rófhada. Fágadh a dheireadh ar lár.
adding-country-stays = De réir an méid is eol dúinn, tá cónaí ar an duine seo in áit eile. Fanann sé sin.
adding-add = { $count ->
    [one] Cuir 1 chuntas leis
    [two] Cuir { $count } chuntas leis
    [few] Cuir { $count } chuntas leis
    [many] Cuir { $count } gcuntas leis
   *[other] Cuir { $count } cuntas leis
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Agóid nua
draft-at-step = Neamhchríochnaithe. D’imigh tú ag céim { $at } as { $of }.
draft-discard = Caith amach
draft-show-list = Taispeáin an liosta
draft-action = { $step }: { $platform }, neamhchríochnaithe
deleted-title = Scriosta le déanaí
deleted-lead = Coinnítear cuntas scriosta anseo ar feadh 30 lá.
deleted-restore = Cuir ar ais
deleted-remove = Bain amach anois
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Taispeáin an ceann is sine freisin
    [two] Taispeáin { $count } níos sine
    [few] Taispeáin { $count } níos sine
    [many] Taispeáin { $count } níos sine
   *[other] Taispeáin { $count } níos sine
}
deleted-fewer = Taispeáin na cinn is nuaí amháin
deleted-what = { $account }, scriosta: { $date }, coinnithe go dtí: { $until }
figures-title = Go dtí seo
figures-totals = Seolta: { $sent }. Freagartha: { $answered }. Thar téarma inniu: { $overdue }.
figures-days = Tháinig leath de na freagraí ({ $answers } san iomlán) { $median ->
    [0] an lá céanna
    [one] laistigh de lá amháin
    [two] laistigh de { $median } lá
    [few] laistigh de { $median } lá
    [many] laistigh de { $median } lá
   *[other] laistigh de { $median } lá
}. An freagra ba thapúla: { $fewest ->
    [one] lá amháin
    [two] { $fewest } lá
    [few] { $fewest } lá
    [many] { $fewest } lá
   *[other] { $fewest } lá
}. An freagra ba mhoille: { $most ->
    [one] lá amháin
    [two] { $most } lá
    [few] { $most } lá
    [many] { $most } lá
   *[other] { $most } lá
}.
figures-name-weeks = Seolta, freagartha agus thar téarma, de réir seachtaine
figures-name-months = Seolta, freagartha agus thar téarma, de réir míosa
figures-time = Tréimhse
figures-sent = Seolta
figures-answered = Freagartha
figures-overdue-week = Thar téarma ag deireadh na seachtaine
figures-overdue-month = Thar téarma ag deireadh na míosa
figures-week = Seachtain dar tús { $date }
figures-until-today = { $period }, go dtí inniu
figures-row = { $period }: { $sent } seolta, { $answered } freagartha, { $overdue } thar téarma ag a deireadh.
figures-before = Níos luaithe ná { $date }
figures-before-row = { $before }: { $sent } seolta, { $answered } freagartha.
figures-table-show = Taispeáin mar thábla
figures-table-hide = Folaigh an tábla

## The wizard

wizard-progress = Céim { $at } as { $of }
wizard-back = Siar
wizard-continue = Lean ar aghaidh
wizard-finish = Ar ais chuig an deasc
wizard-keep-account = Coinnigh an cuntas seo
wizard-to-the-form = Téigh chuig an bhfoirm
wizard-close = Sábháil agus dún

wizard-platform-title = Cén t-ardán atá i gceist?
wizard-platform-lead = Déanann tú agóid ar son cuntais amháin ag an am. Is féidir leat na cinn eile a chur leis ina dhiaidh sin.
wizard-someone-else = Le duine eile an cuntas seo

wizard-person-title = Cé leis an cuntas?
wizard-person-title-no-account = Cé atá ag iarraidh agóid a dhéanamh?
wizard-person-lead = Cabhraíonn an t-ainm leat an cuntas a aimsiú ar do dheasc.
wizard-person-new = Duine nua
wizard-person-new-hint = Scríobhann tú an t-ainm thíos
wizard-person-name = Ainm
wizard-person-name-hint = Fanann an t-ainm ar an ríomhaire seo. B’fhéidir go n-iarrfaidh foirm é.

wizard-residence-title = An bhfuil cónaí ort san Aontas Eorpach?
wizard-residence-title-other = An bhfuil cónaí ar an duine sin san Aontas Eorpach?
wizard-residence-lead = Braitheann an ceart agóid a dhéanamh, agus an t-am don fhreagra, ar d’áit chónaithe anois. Is cuma cén náisiúntacht atá agat.
lives-eu = Tá
lives-eu-hint = I gceann de 27 dtír an Aontais Eorpaigh
lives-eea = Níl, ach san Íoslainn, i Lichtinstéin nó san Iorua
lives-eea-hint = Tá an dlí céanna i bhfeidhm ansin
lives-with-right = Níl, ach sa Ríocht Aontaithe, san Eilvéis nó sa Bhrasaíl
lives-with-right-hint = Tá bealaí ann chun agóid a dhéanamh ansin freisin
lives-elsewhere = Níl, ach in áit eile
lives-elsewhere-hint = Taispeánaimid duit cad is féidir leat a dhéanamh fós
lives-not-sure = Níl mé cinnte
lives-not-sure-hint = Roghnaigh do thír, agus inseoimid duit

wizard-country-title = Cén tír atá i gceist?
wizard-country-lead = Insíonn sé dúinn cén t-údarás atá in ann cabhrú leat. Is féidir leat é seo a fhágáil ar lár.
wizard-country-lead-needed = Braitheann an bealach le hagóid a dhéanamh air.
wizard-part-title = Cén chuid den tír?
wizard-part-lead = Tá a údarás féin ag gach cuid. Is féidir leat é seo a fhágáil ar lár.

wizard-limits-title = Cad is féidir leis an bhfoirm seo a dhéanamh, agus cad nach féidir
wizard-limits-lead = Léigh é seo ar dtús. Socraigh ansin an fiú duit do chuid ama a chaitheamh leis.
wizard-no-route-title = Níl aon fhoirm ann dó seo san áit a bhfuil cónaí ort
no-route-helps = An rud a chabhraíonn fós
no-route-tick = Cuir tic leis an méid atá déanta agat. Fanann an liosta seo ar do dheasc.
no-route-done = { $done } as { $of } déanta.
no-route-others = Tá foirm amháin ar fáil do chách: d’eolas fút ó fhoinsí eile. Mínítear a teorainneacha sula seolann tú í.
no-route-others-button = Úsáid an fhoirm d’eolas ó dhaoine eile

wizard-email-title = Cén ríomhphost a bhaineann leis an gcuntas?
wizard-email-title-phone = Cén uimhir ghutháin a bhaineann leis an gcuntas?
wizard-email-title-no-account = Cén ríomhphost ar féidir le Meta scríobh chuige?
wizard-email-lead = Iarrann an fhoirm é, agus is ansin a thiocfaidh an freagra.
wizard-email-lead-phone = Iarrann an fhoirm an uimhir, agus ríomhphost don fhreagra.
wizard-email-lead-no-account = Iarrann an fhoirm é, agus is ansin a thiocfaidh an freagra.
wizard-email = Ríomhphost
wizard-email-hint = Mar atá sé sa chuntas, mar shampla ainm@example.eu
wizard-email-hint-phone = Aon seoladh ar féidir leat é a léamh anois, mar shampla ainm@example.eu
wizard-add-at = Cuir an comhartha @ leis
wizard-use-meant = Úsáid { $meant }
wizard-phone = Uimhir ghutháin
wizard-phone-hint = Leis an gcód tíre, mar shampla +40 721 555 010
wizard-handle-profile-name = Ainm ar an bpróifíl (roghnach)
wizard-handle-user-name = Ainm úsáideora (roghnach)
wizard-handle-hint = Cabhraíonn sé leat do chuntais a aithint óna chéile

wizard-linked-title = An cuntais nasctha iad seo?
wizard-linked-lead = Is féidir le Meta cuntais a nascadh ina Accounts Centre (Ionad na gCuntas). Deir Meta go gclúdaíonn agóid amháin iad go léir ansin. Ní aontaíonn roinnt treoracha leis sin.
linked-together = Is ea, agus déanaim agóid ar a shon seo freisin
linked-together-hint = An rogha shábháilte: ní thógann sé ach cúpla nóiméad
linked-rely = Is ea, agus is leor an agóid eile
linked-rely-hint = Coinnímid an cuntas seo ar do dheasc mar chuntas nasctha
linked-apart = Ní hea, níl siad nasctha
linked-apart-hint = Teastaíonn a agóid féin ó gach ceann
linked-not-sure = Níl mé cinnte
linked-not-sure-hint = Déanann tú agóid ar a shon seo freisin. Tá sé sin ceart i gcónaí.

wizard-reason-title = Cén fáth a bhfuil tú ag déanamh agóide? (roghnach)
wizard-reason-lead = San Aontas Eorpach, ní gá cúis ar bith ar Facebook ná Instagram. Is féidir le cúis phearsanta cabhrú má dhiúltaíonn siad.
reason-kind-none = Ní thugaim cúis
reason-kind-none-hint = Fanann réimse téacs na foirme folamh
reason-kind-composed = Cum téacs gearr dom
reason-kind-composed-hint = Cuireann tú tic leis an méid a oireann, agus is féidir leat an téacs a athrú
reason-kind-own = Scríobhaim mo théacs féin
reason-kind-own-hint = I d’fhocail féin, chomh fada nó chomh gearr agus is mian leat
reason-tick-what-fits = Cuir tic leis an méid a oireann
reason-language = Teanga an téacs
reason-your-text = Do théacs
reason-your-text-hint = Greamaíonn tú isteach san fhoirm é. Fág ar lár aon rud ba chóir a bheith príobháideach.
reason-length = Carachtair: { $count }
reason-length-short = Carachtair: { $count }. In 2024 iarradh 100 ar a laghad ar dhuine amháin.

wizard-check-title = Seiceáil do chuid freagraí
wizard-check-lead = Is féidir leat gach ceann díobh a athrú. Osclaítear an fhoirm ar an gcéad leathanach eile.
check-nothing-sent = Níor seoladh aon rud fós.
check-platform = Ardán
check-person = Cé leis an cuntas
check-residence = D’áit chónaithe
check-email = Teagmháil
check-linked = Cuntais nasctha
check-reason = Do chúis
check-no-reason = Ní thugtar aon chúis
check-not-provided = Níor tugadh
check-part-and-country = { $part }, { $country }
check-change = Athraigh
check-change-spoken = Athraigh: { $what }

## What is missing, and what to do

problem-title = Tá fadhb ann
problem-go-on = Má tá sé ceart mar atá, brúigh “Lean ar aghaidh” arís.
problem-choose-platform = Roghnaigh ardán.
problem-choose-person = Roghnaigh cé leis an cuntas.
problem-enter-name = Scríobh an t-ainm.
problem-choose-lives = Roghnaigh d’áit chónaithe.
problem-choose-country = Roghnaigh tír.
problem-email-empty = Scríobh an ríomhphost. Is ansin a thiocfaidh an freagra.
problem-email-not-an-address = Seiceáil an ríomhphost. Ba chóir dó a bheith cosúil leis seo: ainm@example.eu.
problem-email-did-you-mean = Seiceáil an ríomhphost. An é { $meant } a bhí i gceist agat?
problem-phone = Scríobh an uimhir ghutháin lena cód tíre.
problem-choose-linked = Roghnaigh an bhfuil na cuntais nasctha.
problem-choose-reason = Roghnaigh an dtugann tú cúis.
problem-write-reason = Scríobh do théacs, nó roghnaigh gan cúis a thabhairt.
problem-choose-answer = Roghnaigh cad a deir an freagra.
problem-choose-objection = Roghnaigh cén cuntas atá i gceist.
problem-paste-mail = Níl aon téacs ríomhphoist le léamh. Greamaigh sa réimse ar dtús é.
problem-nothing-sent = Níl aon agóid sheolta ann a mbainfeadh sé seo léi. Oscail cuntas ar dtús, nó seol agóid.
problem-given-too-large = Tá “{ $name }” rómhór. Is féidir comhaid suas le 50 MB a choinneáil.
problem-given-mail-too-large = Tá “{ $name }” rómhór do ríomhphost. Sábháil mar PDF é, agus tabhair an PDF dúinn.
problem-given-no-file = Fillteán é “{ $name }”, ní comhad. Tabhair dúinn na comhaid atá ann.
problem-given-empty = Tá “{ $name }” folamh. Sábháil as an nua é, agus triail arís.
problem-given-unreadable = Níorbh fhéidir “{ $name }” a léamh. Cóipeáil chuig do dheasc ríomhaire é, agus triail arís.
problem-table-too-large = Tá “{ $name }” rómhór. Is féidir le tábla a bheith suas le 16 MB.
problem-table-workbook = Comhad scarbhileoige é “{ $name }”. Oscail é, cóipeáil an tábla, agus greamaigh anseo é. Nó sábháil mar CSV é.
problem-table-not-text = Ní tábla é “{ $name }”. Roghnaigh comhad CSV.
problem-keep = Níorbh fhéidir “{ $name }” a choinneáil. Tá do chóip féin slán. { $why }
problem-paper-make = Níorbh fhéidir an cháipéis a dhéanamh. Níor athraíodh aon rud.
problem-paper-evidence = Tá “{ $name }” ar iarraidh nó athraíodh é, agus mar sin ní dhearnadh an chartlann. Bain den liosta é, nó cuir ar ais é.
problem-paper-no-program = Níorbh fhéidir le haon ríomhchlár í a oscailt. Tá sí i bhfillteán do chomhaid.
problem-paper-unsaved = Níor roghnaíodh aon áit. Is féidir leat í a shábháil taobh le do chomhad.
save-paper-beside = Sábháil taobh le mo chomhad í
problem-no-browser = Níor oscail aon bhrabhsálaí. Cóipeáil an seoladh, agus greamaigh i do bhrabhsálaí é.
problem-browser-slow = Níor fhreagair an brabhsálaí fós. Mura n-osclaíonn aon rud, cóipeáil an seoladh isteach i do bhrabhsálaí.
problem-nothing-to-paste = Níl aon téacs le greamú. Cóipeáil an téacs ar dtús, ansin brúigh “Greamaigh” arís.
problem-paste-too-long = Tá an téacs a cóipeáladh rófhada don réimse seo. Ná cóipeáil ach an chuid a theastaíonn uait.
problem-paste-missed = Níor greamaíodh aon rud: chuaigh tú go háit eile. Brúigh “Greamaigh” arís.
problem-clipboard = Níor éirigh leis an gcóipeáil. Roghnaigh an téacs leis an luch agus brúigh Ctrl agus C.
problem-folder = Níorbh fhéidir an fillteán a thaispeáint. Cóipeáil an suíomh, agus oscail tú féin é.
problem-no-dialog = Níor roghnaíodh aon rud. Murar oscail fuinneog chun comhad a roghnú, clóscríobh an chonair thíos.

## Filing

filing-title = Líon isteach foirm Meta
filing-title-letter = Scríobh litir
filing-lead = Osclaímid an leathanach oifigiúil i do bhrabhsálaí. Seolann tú ansin í. Ní féidir leis an aip seo í a sheoladh duit.
filing-lead-letter = Priontáil do théacs, sínigh é, agus seol sa phost é. Ní féidir leis an aip seo é a sheoladh duit.
filing-address = Seoladh oifigiúil
filing-postal-address = Seoladh poist
filing-open-form = Oscail an fhoirm
filing-open-page = Oscail leathanach Meta
filing-worked = Sheol tú ar an mbealach seo í don chuntas { $account }: { $date }.
filing-on-phone = Déan é ar mo ghuthán
filing-log-in-first = Logáil isteach sa chuntas ceart ar dtús, sa bhrabhsálaí céanna.
filing-known = Feicthe inár bhfoinsí den uair dheireanach: { $date }. { $confidence }
confidence-primary = Foilsithe ag an gcuideachta nó ag údarás.
confidence-confirmed = Dearbhaithe ag roinnt foinsí: { $sources }.
confidence-single = Ó fhoinse amháin.
confidence-disputed = Ní aontaíonn na foinsí le chéile.
confidence-known = Ar eolas go coitianta.
confidence-inferred = Bainte as foinsí eile.
copy = Cóipeáil
copied = Cóipeáilte
paste = Greamaigh
paste-spoken = { $paste }: { $what }
copy-again = Cóipeáil arís
copy-by-hand = Níl an chóipeáil ag obair ar an ríomhaire seo faoi láthair. Roghnaigh an téacs thíos, ansin cóipeáil é le do mhéarchlár nó le do luch.
copy-spoken = { $copy }: { $what }
field-name = D’ainm
field-email = Do ríomhphost
field-phone = D’uimhir ghutháin
field-country = Do thír
field-reason = Do théacs
field-with-need = { $field } ({ $need })
need-required = riachtanach
need-prefilled = líonta isteach cheana, b’fhéidir
need-optional = roghnach
need-if-asked = má iarrtar é
value-leave-empty = Roghnaigh tú gan cúis a thabhairt. Fág é seo folamh.
value-reason-needed = Teastaíonn téacs anseo. Téigh siar chun ceann gearr a chur leis.
value-fill-in-yourself = Líonann tú é seo isteach ar an leathanach.
copied-address = Tá an seoladh cóipeáilte. Greamaigh i do bhrabhsálaí é.
copied-postal-address = Tá an seoladh poist cóipeáilte.
copied-for-phone = Tá an seoladh agus do théacs cóipeáilte. Greamaigh i dteachtaireacht chugat féin iad.
copied-file-path = Tá suíomh an chomhaid cóipeáilte.
copied-sent-text = Tá do théacs cóipeáilte.
copied-letter = Tá an litir cóipeáilte.
copied-contact = Tá sé cóipeáilte. Greamaigh é san áit a dteastaíonn sé.
copied-name = Tá d’ainm cóipeáilte. Greamaigh san fhoirm é.
copied-email = Tá do ríomhphost cóipeáilte. Greamaigh san fhoirm é.
copied-phone = Tá d’uimhir ghutháin cóipeáilte. Greamaigh san fhoirm í.
copied-country = Tá do thír cóipeáilte.
copied-reason = Tá do théacs cóipeáilte. Greamaigh san fhoirm é.
see-title = Cad a fheicfidh tú
see-title-letter = Cad atá le déanamh
see-phone-title = Ar ghuthán
see-no-password = Ní iarrann an aip seo pasfhocal riamh. Ná clóscríobh pasfhocail ná cóid ach ar leathanach Meta féin.
schematic-send = Seol
schematic-hint = Líníocht shimplí. B’fhéidir go mbeidh cuma eile ar an leathanach féin.
look-for-title = Focail le lorg ar an leathanach
look-for-line = { $language }: { $words }
look-for-word = “{ $word }”
good-to-know-title = Eolas úsáideach
happened-title = Cad a tharla?
happened-sent = Tá sí seolta agam
happened-not-yet = Níl fós
happened-missing = Ní fheicim an fhoirm
happened-else = Rud éigin eile
happened-hint = Ní áirítear aon rud mar sheolta go dtí go ndeir tú amhlaidh.

## Drawings of forms and ways

drawing-form = An fhoirm
drawing-scroll = Scrollaigh go dtí an deireadh
drawing-code = An cód ón ríomhphost
drawing-of-form = Líníocht den fhoirm.
drawing-of-path = Líníocht den bhealach.
drawing-says-scroll = Tá sí ag deireadh an leathanaigh.
drawing-says-choose = “{ $question }”: roghnaigh “{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Ansin an cnaipe “{ $button }”.
drawing-says-code = Ansin réimse don chód ón ríomhphost.
drawing-says-press = { $mark }, { $title }: brúigh “{ $entry }”.
drawing-says-form = Ansin osclaítear an fhoirm.

## On a phone

phone-title = Déan é ar do ghuthán
phone-lead = Dírigh ceamara do ghutháin ar an gcód cearnógach. Ansin brúigh an nasc a thaispeánann an guthán.
phone-page = 1. An leathanach
phone-page-no-room = Níl spás ann don chód. Déan an fhuinneog níos mó, nó seol an seoladh chugat féin, mar a mhínítear anseo.
phone-text = 2. Do théacs
phone-text-lead = Nuair atá an fhoirm ar oscailt, scan an cód seo freisin. Cóipeáil an téacs ar do ghuthán, agus greamaigh san fhoirm é.
phone-text-code = Cód cearnógach de do théacs
phone-text-long = Níl spás ann do chód de do théacs. Seol chugat féin é, mar a mhínítear anseo.
phone-send-title = Nó seol chugat féin é
phone-send-address = An seoladh
phone-send-both = An seoladh agus do théacs
phone-send-lead = Cóipeáil é, agus greamaigh é i ríomhphost nó i dteachtaireacht chugat féin. Oscail é sin ar do ghuthán.
phone-app-title = An osclaíonn aip, gan aon fhoirm?
phone-app = Ar ghuthán, d’fhéadfadh an nasc an aip a oscailt. Má tharlaíonn sé sin, cóipeáil an seoladh isteach i mbrabhsálaí an ghutháin. Mura bhfuil an fhoirm ann fós, brúigh “Ní fheicim an fhoirm” thíos.
phone-steps = Na céimeanna ar do ghuthán
phone-steps-lead = Osclaíonn an cód cearnógach an leathanach láithreach. Ansin lean ar aghaidh leis an gcéim a oireann.

## The small window beside the browser

companion-show = Fuinneog bheag taobh leis an mbrabhsálaí
companion-leave = Ar ais chuig an bhfuinneog mhór
companion-title = Céim { $step } as { $steps }
companion-next = An chéad chéim eile
companion-previous = Roimhe
companion-last = Seo an chéim dheireanach. Nuair a bheidh sí déanta, inis thíos cad a tharla.

## I don't see the form

missing-title = Cad a fheiceann tú in áit na foirme?
missing-lead = Roghnaigh an rogha is gaire dó. Coinnítear d’áit anseo.
seen-login = Leathanach chun logáil isteach
seen-about-ai = Leathanach faoi Meta AI
seen-not-available = “Níl sé ar fáil”, nó leathanach nach ann dó
seen-only-information = Eolas amháin, gan aon rud le líonadh isteach
seen-app-opened = D’oscail aip in áit an bhrabhsálaí
seen-other-language = Teanga nach dtuigim
seen-wrong-account = Tá cuntas eile logáilte isteach
seen-blocked = Earráid, nó ní féidir liom Submit a bhrú
seen-something-else = Rud eile
advice-title = Triail é seo
advice-login = Logáil isteach ansin ar dtús. Ansin fill ar an bhfuinneog seo agus oscail an leathanach arís. Ní thaispeánann Meta an fhoirm ach do dhaoine atá logáilte isteach.
advice-about-ai = Seiceáil go bhfuil tú logáilte isteach sa chuntas ceart. Ansin scrollaigh go deireadh an leathanaigh: is minic a bhíonn an fhoirm nó a nasc ansin.
advice-not-available = Múch VPN má úsáideann tú ceann, mar féachann Meta ar do thír. Mura bhfuil an leathanach ann fós, úsáid an chéad seoladh eile.
advice-only-information = Lorg an focal “object” (agóid a dhéanamh) sa téacs, agus brúigh é. Scrollaigh go deireadh an leathanaigh freisin. Logáil isteach ar dtús mura bhfuil sé sin déanta agat.
advice-app-opened = Cóipeáil an seoladh. Greamaigh i mbarra seolta brabhsálaí é, ar ríomhaire más féidir.
advice-other-language = Is féidir le formhór na mbrabhsálaithe leathanach a aistriú. Fanann na céimeanna mar an gcéanna: ríomhphost, téacs, Submit.
advice-wrong-account = Logáil amach ansin. Logáil isteach sa chuntas a bhfuil tú ag déanamh agóide ar a shon. Ansin oscail an leathanach arís.
advice-blocked = Tóg pictiúr den teachtaireacht ar an scáileán agus coinnigh é. Triail brabhsálaí eile, nó triail arís amárach.
advice-something-else = Dún an leathanach agus oscail arís é, i mbrabhsálaí eile má tá ceann agat. Mura gcabhraíonn sé sin, úsáid an chéad seoladh eile.
advice-try-again = Triail an leathanach céanna arís
advice-next-route = Nó úsáid an chéad bhealach eile
advice-use-next = Úsáid an bealach seo
used-up-title = Tá gach bealach is eol dúinn triailte agat
used-up-lead = Áirítear é sin mar iarracht. Coinnigh pictiúir den méid a chonaic tú.
used-up-letter = Anois scríobh an agóid mar litir
used-up-letter-why = Ní gá foirm do litir, agus cruthaíonn post cláraithe í.
used-up-letter-button = Scríobh an litir
used-up-advice = Iarr comhairle ar an údarás
used-up-no-authority = Ní eol dúinn aon údarás duit fós. Cuir do thír le do chuid freagraí, nó triail arís i gceann cúpla lá.
authority-as-of = Seoladh dearbhaithe den uair dheireanach: { $date }
authority-languages = Glacann sé le: { $languages }
authority-dublin = Is é údarás na hÉireann i mBaile Átha Cliath an príomhúdarás do Meta. Glacann d’údarás féin le do ghearán, cuireann sé ar aghaidh é, agus fanann sé i dteagmháil leat.
authority-open = Oscail a leathanach gearán
authority-open-website = Oscail a shuíomh gréasáin
authority-email = Ríomhphost: { $address }
authority-phone = Guthán: { $number }
authority-part = Cén chuid den tír a raibh cónaí ort inti?
authority-country = Cén tír a raibh cónaí ort inti?
authority-official-list = Liosta Eorpach na n-údarás: edpb.europa.eu
else-title = Cad eile a tharla?
else-lead = Fanann gach rud mar atá go dtí go roghnaíonn tú rud éigin anseo.
else-earlier-title = Sheol mé ar lá níos luaithe í
else-earlier-button = Sheol mé an lá seo í
else-route-title = Ba mhaith liom bealach eile a úsáid
else-note-label = Ba mhaith liom rud éigin a bhreacadh síos
else-note-hint = Coinnítear leis an agóid seo é.
else-note-button = Coinnigh an nóta seo

## After sending

sent-title = Cad a tharlóidh ina dhiaidh seo
sent-lead = Tá d’agóid ar do dheasc. Fanann sí ansin go dtí go mbeidh sí réitithe.
sent-on = Seolta: { $date }
sent-look-for = Cad ba chóir a lorg
sent-by-when = Spriocdháta
sent-we-remember = Oscail an aip seo arís nuair a thagann freagra, nó i ndiaidh an lae sin. Taispeánfaidh an deasc an chéad chéim eile ansin.
sent-next-account = Déan agóid ar son an chéad chuntais eile
sent-show-record = Taispeáin an taifead
sent-to-desk = Téigh chuig an deasc
why-title = Cén fáth an dáta seo, { $date }?
why-stopped-title = Cén fáth nach bhfuil dáta ann?
why-start = Áirítear an t-am ón lá ar sheol tú í: { $date }.
why-start-posted = Áirítear an t-am ón dáta seo: { $date }. Sheol tú sa phost í. Tugaimid trí lá do litir, mar ní insíonn aon duine dúinn cathain a tháinig sí.
why-start-delivered = Áirítear an t-am ón lá ar shroich do litir iad: { $date }.
why-start-reminder = Áirítear an t-am ón lá ar chuir tú meabhrúchán chucu: { $date }.
why-start-complaint = Áirítear an t-am ón lá a ndearna tú gearán: { $date }.
why-start-authority = Áirítear an t-am ón lá deireanach ar scríobh tusa nó an t-údarás: { $date }.
why-start-recheck = Áirítear an t-am ón lá ar glacadh léi, nó ar fhéach tú uirthi den uair dheireanach: { $date }.
why-paused = Stop an clog fad a bhí siad ag fanacht le do fhreagra: { $from } – { $to }.
why-late-extension = D’iarr siad tuilleadh ama: { $date }. Bhí sé sin i ndiaidh na chéad mhíosa, agus mar sin ní áirítear é.
why-later-title = Dáta eile, níos déanaí
why-later = Chuir siad ceist ort. D’fhéadfadh siad a rá nár thosaigh an mhí acu ach le do fhreagra: { $date }. Spriocdháta a bhfreagra ansin: { $due }. Fan leis an lá sin sula gcuireann tú meabhrúchán chucu.
why-question-open = Fad atá a gceist gan freagra, d’fhéadfadh siad a rá nach bhfuil an t-am ag rith. Freagair go luath.
why-stopped = Chuir siad ceist ort, agus mar sin tá an clog stoptha ón dáta seo: { $date }. Rithfidh sé arís nuair a fhreagróidh tú.
why-extended = Fógraíodh tuilleadh ama laistigh den chéad mhí. Tugann an dlí trí mhí ón tús ansin.
why-moved = Ní áirítear { $date } mar an lá deireanach: { $why }.
why-weekend = deireadh seachtaine

answer-title = Ar fhreagair Meta?
answer-title-authority = Ar fhreagair an t-údarás nó Meta?
answer-what = Cad a deir sé?
answer-lead = { $account }, { $platform }. Féach ar an ríomhphost nó ar an teachtaireacht, agus roghnaigh cad a deir sé.
answer-accepted = Is ea, glacann siad léi
answer-accepted-hint = Deir siad go n-urramóidh siad d’agóid. Níl in abairt le “má” ann ach fógra.
answer-refused = Diúltaíonn siad di
answer-refused-hint = Deir siad nach nglacann siad léi, nó nach ndéanfaidh siad a thuilleadh
answer-more-asked = Iarrann siad tuilleadh orm
answer-more-asked-hint = Ceist, nó cruthúnas ar d’aitheantas
answer-reasons-asked = Fiafraíonn siad cén úsáid de mo shonraí atá i gceist agam, agus cén fáth
answer-reasons-asked-hint = Cuireann WhatsApp an cheist seo trí ríomhphost.
answer-other-company = Deir siad go bhfuil cuideachta eile freagrach
answer-other-company-hint = Mar shampla, d’fhéadfadh WhatsApp thú a chur chuig Meta
answer-other-form = Teastaíonn uathu go n-úsáidfinn foirm eile
answer-other-form-hint = Deir siad nach í seo an fhoirm cheart nó an seoladh ceart
answer-more-time = Teastaíonn tuilleadh ama uathu
answer-more-time-hint = Deir siad go dtógfaidh sé níos faide, agus cén fáth
answer-receipt = Níl ann ach admháil
answer-receipt-hint = Deir siad go bhfuair siad í. Ní freagra é cód ach oiread.
answer-authority-news = Scríobh an t-údarás, gan chinneadh
answer-authority-news-hint = Tá do ghearán aige, nó insíonn sé cá bhfuil an cás
answer-authority-agreed = Aontaíonn an t-údarás liom
answer-authority-agreed-hint = Chinn sé gur bhris an chuideachta an dlí, nó ghéill an chuideachta
answer-authority-disagreed = Ní aontaíonn an t-údarás, nó dhún sé an cás
answer-authority-disagreed-hint = Is féidir leat a iarraidh ar chúirt féachaint ar a chinneadh
answer-no-answer = Ní freagra é. Coinnigh an comhad amháin
answer-no-answer-hint = Fógra, cód, pictiúr, admháil ón bpost
answer-lead-any = Roghnaigh cad a deir sé, agus cén cuntas.
answer-which = Cén cuntas a mbaineann sé leis?
answer-which-more = Tá tuilleadh cuntas agat. Aimsigh an ceann ceart ar an deasc, agus brúigh “Fuair mé freagra” ansin.
answer-other-account = De réir cosúlachta, baineann an ríomhphost seo leis an gcuntas { $account }. Seiceáil cén cuntas atá roghnaithe thíos.
answer-files = An méid a thug tú
answer-files-lead = Scaoil ríomhphost, pictiúr nó PDF ar an bhfuinneog seo. Coinnítear taobh le do chomhad é, gan athrú. Ní sheoltar aon rud áit ar bith.
answer-choose-file = Roghnaigh comhad
answer-paste = Nó greamaigh téacs an ríomhphoist
answer-paste-hint = Cóipeáil é go léir, leis an seoltóir agus an dáta más féidir
answer-read = Léigh é
answer-leave-out = Fág ar lár
answer-leave-out-spoken = Fág ar lár: { $name }
reading-title = Cad é an ríomhphost seo, de réir cosúlachta
reading-likely = De réir cosúlachta, is é seo atá ann: { $kind }. Fútsa atá an cinneadh.
reading-perhaps = B’fhéidir gurb é seo atá ann: { $kind }. Tá an iomarca ina choinne, agus mar sin níor roghnaíomar aon rud.
reading-unknown = Ní féidir linn a rá. Léigh é, agus roghnaigh tú féin.
reading-known = Cad is eol faoi
reading-for = Cad a thacaíonn leis
reading-against = Cad atá ina choinne, nó ar iarraidh
reading-proof = Is féidir le haon duine ríomhphost a scríobh. Liostaíonn Facebook a ríomhphoist le déanaí féin i do shocruithe, faoi shlándáil. Féach ansin má tá amhras ort.
mail-accepted = glacann siad le d’agóid
mail-refused = diúltaíonn siad di
mail-more-asked = iarrann siad tuilleadh ort
mail-other-company = tá cuideachta eile freagrach
mail-other-form = teastaíonn foirm eile uathu
mail-more-time = teastaíonn tuilleadh ama uathu
mail-receipt = admháil amháin
mail-announcement = fógra do chách, ní freagra
mail-code = cód le cur isteach, ní freagra
mail-not-from-meta = ní ó Meta é
for-phrase = Deir sé: “{ $words }”
for-code = Tá cód ann: “{ $words }”
for-sender = Tagann sé ó { $domain }. Is eol go scríobhann Meta uaidh sin.
for-looks-like = Déanann { $domain } aithris ar { $brand }.
for-name-looks-like = Tugann sé “{ $name }” air féin, ach tagann sé ó { $domain }.
for-date = Dáta an ríomhphoist: { $mail }. Sheol tú d’agóid: { $filed }.
for-address = Seoladh chuig { $address } é, seoladh an chuntais seo.
for-authentication = Dheimhnigh do sheirbhís ríomhphoist go dtagann sé ó { $domain } i ndáiríre.
doubt-nothing-known = Níl aon cheann de na focail ann is eol dúinn ó Meta.
doubt-not-verbatim = Tá a fhocail cosúil le focail Meta, ach níl siad ar eolas go beacht againn.
doubt-conditional = Tá coinníoll ann, “{ $word }”: “{ $words }”
doubt-denied = B’fhéidir gur diúltú é, le “{ $word }”: “{ $words }”
doubt-told = Ní insíonn sé ach cad a deir duine éigin, le “{ $word }”: “{ $words }”
doubt-question = Is ceist é: “{ $words }”
doubt-quoted = Tá na focail i sliocht nó i ríomhphost níos sine: “{ $words }”
doubt-in-passing = Tá na focail i lár ruda eile: “{ $words }”
doubt-announces = Scríobhann Meta é seo chuig gach duine: “{ $words }”
doubt-invites = Tugann sé cuireadh do dhaoine agóid a dhéanamh: “{ $words }”
doubt-reverses = Tarraingíonn sé rud éigin siar: “{ $words }”
doubt-contradiction = Deir sé dhá rud in éineacht: { $kinds }.
doubt-parts-differ = Deir a ghnáth-théacs agus a théacs deartha rudaí éagsúla.
doubt-cut = Tá sé níos faide ná an méid a léamar.
doubt-broken = Níorbh fhéidir cuid de a léamh.
doubt-no-sender = Níl aon seoltóir luaite ann.
doubt-several-senders = Tá níos mó ná seoltóir amháin luaite ann.
doubt-sender-unlisted = Níl { $domain } ar ár liosta de sheoltaí Meta.
doubt-forwarded = Cuireadh ar aghaidh é. Mar sin níl an seoltóir ná an dáta cinnte.
doubt-authentication-failed = Fuair do sheirbhís ríomhphoist amach nach fíor an seoltóir.
doubt-authentication-other = Ní aithníonn do sheirbhís ríomhphoist ach { $domain } mar sheoltóir.
doubt-authentication-missing = Níor scríobh do sheirbhís ríomhphoist an fíor an seoltóir nó nach fíor.
doubt-no-date = Níl aon dáta air.
doubt-date-before = Dáta an ríomhphoist: { $mail }. Bhí sé sin sular sheol tú d’agóid: { $filed }.
doubt-date-ahead = Níor tháinig an dáta atá air fós: { $date }.
doubt-not-filed = Níor sheol tú aon agóid a bhféadfadh sé a bheith mar fhreagra uirthi.
doubt-no-address = Níl aon fhaighteoir luaite ann.
doubt-other-address = Seoladh chuig { $address } é. Níl an seoladh sin ag aon chuntas de do chuid anseo.
doubt-several-accounts = D’fhéadfadh sé a bheith ina fhreagra do níos mó ná cuntas amháin de do chuid.
doubt-no-such-account = Níl an seoladh sin ag aon chuntas anseo ar an ardán { $platform }.
doubt-platform-unclear = Tá roinnt ardán luaite ann.
answer-when = Cathain a tháinig sé?
when-title = Cén lá?
answer-keep = Coinnigh an ríomhphost, nó tóg pictiúr den teachtaireacht. Is í d’fhianaise í.
answer-record = Breac síos é

## One account

account-all = Gach agóid
account-edit = Cuir in eagar
account-delete = Scrios an cuntas seo anseo
account-delete-hint = Ní bhaintear ach de do dheasc é. Is féidir leat é a chur ar ais.
account-file-anyway = Déan agóid ar a shon seo freisin
account-replied = Thug mé freagra
account-reminded = Chuir mé meabhrúchán chucu
account-complained = Rinne mé gearán leis an údarás
account-delivered = Shroich mo litir iad
account-rechecked = D’fhéach mé. Níl aon athrú
account-write-reply = Scríobh freagra
account-write-reminder = Scríobh meabhrúchán
account-write-company-complaint = Déan gearán leis an gcuideachta
account-write-authority-complaint = Déan gearán leis an údarás
account-write-objection = Scríobh an litir
options-waiting = Mura dtagann aon rud laistigh de dhá lá, féach i d’fhillteán turscair. Ansin scaoil a ríomhphost ar an bhfuinneog seo.
options-waiting-no-date = Ní leagann aon dlí spriocdháta síos. Má thógann sé rófhada, cuir meabhrúchán chucu. Scríobhaimid an litir leat.
options-overdue-remind = Cuir meabhrúchán chucu ar dtús. Scríobhaimid an litir leat. Luann sí lá d’agóide.
options-overdue-complain = Mura gcabhraíonn sé sin, is féidir leat gearán a dhéanamh leis an údarás. Tá sé saor in aisce.
options-overdue-company = Mura gcabhraíonn sé sin, is féidir leat gearán a dhéanamh leis an gcuideachta. Ó 19 Meitheamh 2026, ní mór di a admháil laistigh de 30 lá go bhfuair sí é.
options-overdue-none = Cuir meabhrúchán chucu. Scríobhaimid an litir leat.
options-complain = Is féidir leat gearán a dhéanamh leis an údarás anois. Tá sé saor in aisce, agus scríobhaimid an litir leat.
options-company = Is féidir leat gearán a dhéanamh leis an gcuideachta anois. Scríobhaimid an litir leat.
options-complaint-received = Mura dtagann aon toradh, is féidir leat gearán a dhéanamh leis an údarás, an ICO. Úsáid a leathanach thíos.
options-ico = Is féidir leat gearán a dhéanamh anois leis an údarás, an ICO. Úsáid a leathanach thíos.
options-court = Is féidir leat a iarraidh ar chúirt iallach a chur ar an údarás gníomhú. Is féidir le dlíodóir nó ionad tomhaltóirí comhairle a thabhairt duit.
options-court-decision = Is féidir leat a iarraidh ar chúirt féachaint ar an gcinneadh. Tá teorainn ghearr ama ann, agus tá sí luaite sa chinneadh.
options-swiss = San Eilvéis is féidir le cúirt cinneadh a dhéanamh. Is féidir leat é a thuairisciú don údarás thíos freisin.
options-brazil = Is féidir leat achainí a chur chuig an údarás thíos. Cuir cruthúnas leis gur iarr tú ar an gcuideachta é.
options-refused-read = Léigh a gcúiseanna. Ní mór dóibh a léiriú cén fáth a bhfuil níos mó meáchain lena bhforais ná le do chuid foras.
options-refused-reasons = Léigh a gcúiseanna, agus coinnigh iad.
options-more-asked = Freagair trí ríomhphost, i d’fhocail féin. Ná seol cóip de chárta aitheantais mura bhfuil cúis mhaith amhrais acu.
options-reasons-asked = Tá freagra réidh duit. Seol é mar fhreagra ar a ríomhphost.
options-other-company = Déan an agóid ar an gcéad bhealach eile. Coinnigh a bhfreagra.
options-other-form = Déan an agóid ar an gcéad bhealach eile. Coinnigh a bhfreagra.
options-recheck = Oscail an leathanach oifigiúil arís. Féach an bhfuil d’agóid le feiceáil fós, agus an bhfuil foirm nua ag Meta.
options-authority = An t-údarás duitse
timeline-title = Cad a tharla go dtí seo
timeline-due = Spriocdháta an fhreagra
timeline-was-due = Spriocdháta an fhreagra, atá thart
timeline-later = Ar a dhéanaí, má áiríonn siad ó do fhreagra
timeline-reminder = Críochnaíonn am an mheabhrúcháin
timeline-acknowledgement = Ní mór don chuideachta a admháil go bhfuair sí do ghearán
timeline-authority = Spriocdháta an scéala ón údarás
timeline-recheck = Féach an bhfuil gach rud mar a bhí
event-prepared = D’ullmhaigh tú í
event-form-opened = D’oscail tú an leathanach
event-form-missing = Ní fhaca tú an fhoirm: { $seen }
event-sent = Sheol tú í
event-delivered = Shroich do litir iad
event-receipt = D’admhaigh siad go bhfuair siad í
event-accepted = Ghlac siad léi
event-refused = Dhiúltaigh siad di
event-more-asked = D’iarr siad tuilleadh ort
event-reasons-asked = D’fhiafraigh siad cén úsáid atá i gceist agat, agus cén fáth
event-replied = Thug tú freagra
event-other-company = D’ainmnigh siad cuideachta eile
event-other-form = D’iarr siad ort foirm eile a úsáid
event-more-time = D’iarr siad tuilleadh ama
event-reminded = Chuir tú meabhrúchán chucu
event-letter = Sheol tú litir: { $letter }
event-authority-news = Scríobh an t-údarás
event-authority-agreed = D’aontaigh an t-údarás leat
event-authority-disagreed = Níor aontaigh an t-údarás, nó dhún sé an cás
event-rechecked = D’fhéach tú an raibh gach rud mar a bhí
event-note = Nóta: { $note }
kept-title = Coinnithe leis an agóid seo
kept-sent = An méid a sheol tú
kept-sent-on = Go díreach mar a bhí: { $date }
kept-nothing-sent = Níor seoladh aon rud fós.
kept-letter-on = Seolta: { $date }, chuig { $to }
kept-evidence = Fianaise
kept-evidence-none = Níl aon chomhad coinnithe fós. Scaoil ríomhphost, pictiúr nó PDF anseo.
kept-evidence-added = Curtha leis: { $date }. { $size }
kept-evidence-missing = Níl an comhad seo ina fhillteán a thuilleadh.
kept-evidence-changed = Athraíodh an comhad seo tar éis a choinneála.
kept-evidence-remove = Bain den liosta
kept-evidence-remove-spoken = Bain den liosta: { $name }
kept-evidence-folder = Taispeáin an fillteán
kept-evidence-add = Cuir comhad leis
size-bytes = { $count } beart
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = D’agóid i litir
letter-title-reply = Do fhreagra
letter-title-reminder = Do mheabhrúchán
letter-title-company-complaint = Do ghearán leis an gcuideachta
letter-title-authority-complaint = Do ghearán leis an údarás
letter-lead = Líon isteach an méid atá ar iarraidh. Athraíonn an litir agus tú ag clóscríobh. Ní sheoltar aon rud as seo.
letter-name = D’ainm iomlán
letter-name-hint = Mar atá sé ar do litreacha
letter-address = Do sheoladh poist
letter-address-hint = Sráid, cód poist, baile agus tír, gan d’ainm
letter-town = Áit scríofa na litreach
letter-town-hint = Do bhaile. Cuirtear roimh an dáta é.
letter-phone = D’uimhir ghutháin
letter-phone-hint = Is féidir leat é seo a fhágáil ar lár.
letter-reference = Uimhir an cháis
letter-reference-hint = Má thug siad ceann duit. Is minic a bhíonn sí in ábhar a ríomhphoist.
letter-reason = Do chúis
letter-reason-hint = I d’fhocail féin, agus i dteanga na litreach. Cuireann sé neart le do litir.
letter-company = Cén chuideachta atá i gceist?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = An bhfuil cúirt ag plé leis seo, toisc gur iarr tú uirthi é?
letter-court-yes = Tá, tá cúirt ag plé leis
letter-court-no = Níl cúirt ag plé leis
letter-may-be-named = An bhfuil cead ag an údarás insint don chuideachta cé thú féin?
letter-may-be-named-yes = Tá, tá cead aige
letter-may-be-named-no = Níl, iarraim air gan é a dhéanamh
letter-language = Teanga na litreach
letter-sheet = An litir
letter-missing = Taispeánfar an litir anseo nuair nach mbeidh aon rud ar iarraidh.
letter-missing-right = Níl aon litir den sórt sin ann don áit a raibh cónaí ort.
letter-missing-name = Tá d’ainm iomlán ar iarraidh.
letter-missing-address = Tá do sheoladh poist ar iarraidh.
letter-missing-town = Tá áit scríofa na litreach ar iarraidh.
letter-missing-email = Tá seoladh ríomhphoist an chuntais ar iarraidh. Cuir leis é ar an leathanach eagarthóireachta.
letter-missing-account = Tá ainm an chuntais ar iarraidh. Cuir leis é ar an leathanach eagarthóireachta.
letter-missing-company = Ní eol dúinn cé chuige ar chóir scríobh.
letter-missing-sent = Níor seoladh aon rud fós.
letter-missing-deadline = Níl aon spriocdháta ann don fhreagra.
letter-missing-occasion = Níl aon rud le scríobh faoi fós: níl a gcuid ama thart, agus níor dhiúltaigh siad.
letter-missing-question = Níl aon cheist uathu ag fanacht le do fhreagra.
letter-missing-reason = Tá do chúis ar iarraidh.
letter-missing-authority = Ní eol dúinn d’údarás fós.
letter-missing-court = Abair an bhfuil cúirt ag plé leis.
letter-missing-may-be-named = Abair an bhfuil cead ag an gcuideachta a fháil amach cé thú féin.
letter-note-company-blank = Ní eol dúinn cén chuideachta atá freagrach i do chás. Aimsigh a hainm i mbeartas príobháideachais Meta do do thír, agus líon na línte folmha.
letter-note-address-blank = Ní eol dúinn a seoladh poist duitse. Aimsigh sa bheartas príobháideachais do do thír é, agus líon na línte folmha.
letter-note-other-language = Iarrann an t-údarás seo teanga nach bhfuil litir againn inti. Tá sí anseo i mBéarla. Faigh aistriúchán uirthi ar dtús.
letter-text = An litir i d’fhocail féin
letter-text-hint = Fanann do chuid athruithe mar atá, fiú má athraíonn tú freagra
letter-compose = Cum ó mo chuid freagraí arís í
letter-change = Athraigh mé féin na focail
letter-empty = Tá an litir folamh. Scríobh í, nó cum ó do chuid freagraí arís í.
letter-copy = Cóipeáil an litir
letter-pdf = Sábháil mar PDF
letter-docx = Sábháil le cur in eagar (Word)
letter-how-reply = Seol é mar fhreagra ar a ríomhphost: cóipeáil é, agus greamaigh ansin é.
letter-how-authority = Úsáid a leathanach gearán, agus greamaigh an litir ansin, nó seol sa phost í. Sínigh de láimh í má sheolann tú sa phost í.
letter-how-company = Priontáil agus sínigh í. Seol le post cláraithe í, agus coinnigh an duillín. Is é an bealach tapa ná í a chóipeáil isteach san fhoirm chéanna.
letter-sent-title = Ar sheol tú í?
letter-sent-hint = Coinnítear an méid a sheol tú ansin go díreach mar atá anseo.
letter-sent = Tá sí seolta agam
letter-discard = Caith an litir seo amach
letter-kind-objection = an agóid i litir
letter-kind-reply = an freagra
letter-kind-reminder = an meabhrúchán
letter-kind-company-complaint = an gearán leis an gcuideachta
letter-kind-authority-complaint = an gearán leis an údarás
kept-letters = Litreacha
kept-letter-go-on = Lean den scríobh
kept-letter-go-on-spoken = Lean den scríobh: { $letter }
papers-title = Le priontáil, sábháil agus tabhairt ar aghaidh
papers-title-found = { $count ->
    [one] Cáipéisí don chuntas a aimsíodh
    [two] Cáipéisí don dá chuntas a aimsíodh
    [few] Cáipéisí do na { $count } chuntas a aimsíodh
    [many] Cáipéisí do na { $count } gcuntas a aimsíodh
   *[other] Cáipéisí do na { $count } cuntas a aimsíodh
}
papers-record = Taifead mar PDF
papers-print = Oscail le priontáil
papers-calendar = Dáta do m’fhéilire
papers-calendar-all = Dátaí do m’fhéilire
papers-table = Tábla do scarbhileog (CSV)
papers-bundle = Gach rud le haghaidh gearáin (ZIP)
papers-bundle-hint = Do litreacha, an méid a sheol tú, gach comhad a coinníodh mar fhianaise, agus liosta a léiríonn ar athraíodh comhad.
paper-footer = Leathanach {"{page}"} as {"{pages}"}
record-title = Taifead: { $account }
record-title-all = Taifead de gach agóid
record-made = Déanta le Veto Desk: { $date }. Taispeánann sé an méid a breacadh síos ann.
record-person = Duine
record-platform = Ardán
record-account = Cuntas
record-law = Dlí
record-status = Stádas
record-sentence = I bhfocail
record-sent-on = Seolta (dáta)
record-sent-to = Seolta chuig
record-when = Lá
record-what = Cad a tharla
record-file = Comhad
record-added = Curtha leis
record-size = Méid
record-sum = Suim sheiceála (SHA-256)
record-letter = Litir a seoladh, { $date }: { $letter }
record-total = Cuntais
record-due = Spriocdháta
record-evidence = Comhaid choinnithe
record-annex = Iarscríbhinn { $number }
calendar-summary = { $what }: { $account }
calendar-name = Dátaí
bundle-name = Gearán { $account }
papers-record-all = Taifead de gach rud mar PDF
kept-linked = Nasctha in Accounts Centre
kept-note = Do nóta
edit-title = Cuir an cuntas seo in eagar
edit-lead = Sábháiltear athruithe agus tú ag clóscríobh. Fanann an méid a sheol tú cheana mar a bhí.
edit-person = Cé leis an cuntas
edit-person-hint = Fág folamh é más leatsa amháin é.
edit-note = Nóta
edit-note-hint = Aon rud is mian leat a mheabhrú
edit-done = Déanta
kept-linked-none = Níl aon cheann breactha síos.
kept-linked-change = Féach agus athraigh na naisc
linked-title = Cuntais nasctha
linked-lead = Is féidir le Meta cuntais a nascadh ina Accounts Centre (Ionad na gCuntas). Breac síos anseo na cinn a nasc sé. Ní athraíonn sé seo aon rud ag Meta.
linked-back = Ar ais chuig an gcuntas
linked-now = Nasctha le
linked-with-none = Níl an cuntas seo nasctha le ceann eile.
linked-before = Gan nascadh a thuilleadh
linked-add = Nasc cuntas eile
linked-add-own = Leis an duine céanna
linked-add-others = Le daoine eile
linked-add-none = Níl aon chuntas eile ann is féidir a nascadh.
linked-find = Aimsigh cuntas
linked-find-hint = Ainm, ríomhphost nó uimhir ghutháin
linked-link = Nasc
linked-already = Nasctha le: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Athraigh an lá
linked-asked = Tá sé sin ceart
linked-take-out = Bain amach
linked-take-out-this = Bain an cuntas seo amach
linked-never = Ní raibh siad nasctha riamh
linked-since = Cathain a nascadh iad?
linked-choice-before = Roimh an agóid
linked-choice-day = Lá is eol dom
linked-choice-unknown = Níl a fhios agam
linked-since-before = Nasctha ó roimh an agóid, chomh fada agus is eol dúinn.
linked-since-day = Nasctha ón dáta seo: { $date }.
linked-since-unknown = Nasctha. Ní fios cathain.
linked-until = Gan nascadh ón dáta seo: { $date }.
cover-object = Déan agóid ar son an chuntais seo freisin
cover-leave = Fág mar atá sé
cover-ask-again = Fiafraigh díom arís
options-cover-open = Ní deir Meta an bhfuil an agóid sin bailí don chuntas seo.
options-cover-again = Is é an bealach sábháilte ná agóid a dhéanamh ar son an chuntais seo freisin.
reason-cover-joined = Nasctha leis an gcuntas { $account } ón dáta seo: { $date }. Bhí glactha lena agóid faoin am sin.
reason-cover-unknown = Nasctha leis an gcuntas { $account }. B’fhéidir nár nascadh iad ach tar éis glacadh lena agóid.
reason-cover-ended = Gan nascadh leis an gcuntas { $account } ón dáta seo: { $date }. Glacadh lena agóid roimhe sin.
reason-cover-left = B’fhéidir go gclúdaíonn agóid an chuntais { $account } é. D’fhág tú é mar a bhí: { $date }.
done-cover-left = Fanann sé mar atá. Is féidir leat agóid a dhéanamh ar son an chuntais seo am ar bith fós.

## People

account-person = Cé leis an cuntas: { $name }
persons-show = Daoine
persons-all = Gach duine
persons-title = Daoine
persons-lead = Gach duine a gcoinníonn tú a chuid agóidí anseo.
persons-find = Aimsigh duine
persons-find-hint = Ainm nó ríomhphost
persons-hide = Folaigh daoine a bhfuil gach rud réitithe dóibh
persons-hidden = { $count ->
    [one] Tá duine amháin i bhfolach. Tá a chuid cuntas go léir deimhnithe.
    [two] Tá beirt i bhfolach. Tá gach cuntas acu deimhnithe.
    [few] Daoine i bhfolach: { $count }. Tá gach cuntas acu deimhnithe.
    [many] Daoine i bhfolach: { $count }. Tá gach cuntas acu deimhnithe.
   *[other] Daoine i bhfolach: { $count }. Tá gach cuntas acu deimhnithe.
}
persons-found = { $count ->
    [0] Níor aimsíodh aon duine.
    [one] Duine amháin
    [two] Beirt
    [few] Daoine: { $count }
    [many] Daoine: { $count }
   *[other] Daoine: { $count }
}
persons-page = Daoine { $first } go { $last } as { $count }
persons-accounts = { $count ->
    [0] Gan chuntas fós
    [one] Cuntas amháin
    [two] { $count } chuntas
    [few] { $count } chuntas
    [many] { $count } gcuntas
   *[other] { $count } cuntas
}
persons-needs = { $count ->
    [one] ceann amháin ag fanacht leat
    [two] { $count } ag fanacht leat
    [few] { $count } ag fanacht leat
    [many] { $count } ag fanacht leat
   *[other] { $count } ag fanacht leat
}
persons-settled = deimhnithe go léir
persons-spoken = Taispeáin: { $name }. { $more }
persons-add = Cuir duine leis
person-unnamed = Duine gan ainm
person-lead = Sábháiltear athruithe agus tú ag clóscríobh. Fanann an méid a seoladh cheana mar a bhí.
person-name = Ainm
person-name-hint = Mar is eol duit anseo é
person-full-name = Ainm iomlán
person-full-name-hint = Le haghaidh litreacha
person-email = Gnáth-ríomhphost
person-email-hint = Molta don chéad chuntas eile leis an duine seo
person-phone = Uimhir ghutháin
person-town = Baile
person-town-hint = Cuirtear roimh dháta litreach é.
person-address = Seoladh poist
person-address-hint = Le haghaidh litreacha, líne ar líne, gan an t-ainm
person-residence = Áit chónaithe
person-residence-unknown = Gan lua fós
person-residence-hint = Baineann sé le hagóidí nua. Fanann aon rud a tosaíodh nó a seoladh mar a bhí.
person-residence-change = Roghnaigh an áit chónaithe
person-residence-close = Folaigh na tíortha
person-residence-eu = San Aontas Eorpach, gan an tír luaite
person-residence-eea = San Íoslainn, i Lichtinstéin nó san Iorua, gan an tír luaite
person-language = Teanga litreacha agus cúiseanna
person-language-hint = Moltar í. Is féidir leat ceann eile a roghnú gach uair.
person-language-usual = An gnáthcheann
person-accounts = Cuntais
person-no-accounts = Níl aon chuntas ann fós.
person-object = Déan agóid ar son cuntais eile
person-object-first = Déan agóid ar son cuntais leis an duine seo
person-object-spoken = Déan agóid ar son cuntais eile leis an duine seo
person-on-desk = Taispeáin ar an deasc
person-same = Is ionann an duine seo agus …
person-back = Ar ais chuig “{ $name }”
person-remove = Bain an duine seo amach
person-remove-deleted = D’imeodh cuntais scriosta an duine seo freisin.
person-hand-over-title = Tabhair ar láimh
person-hand-over-lead = Sábháil comhad nach bhfuil ann ach an duine seo agus a chuid cuntas. Is féidir le Veto Desk eile é a oscailt, nó an méid atá nua a thabhairt isteach.
person-hand-over-evidence = Níl comhaid a coinníodh mar fhianaise ann.
person-hand-over = Tabhair cuid an duine seo ar láimh …
same-title = Cén duine eile is ionann agus “{ $name }”?
same-lead = Is leis an duine seo cuntais duine eile freisin. Roghnaigh an duine eile sin.
same-confirm-title = An duine amháin iad “{ $kept }” agus “{ $other }”?
same-confirm-lead = Féach ar dtús cad a tharlaíonn. Is féidir é a chealú láithreach.
same-happens = Cad a tharlaíonn
same-accounts = { $count ->
    [0] Níl aon chuntas ag “{ $other }” le bogadh chuig “{ $kept }”.
    [one] Bogann cuntas amháin ó “{ $other }” chuig “{ $kept }”.
    [two] Bogann { $count } chuntas ó “{ $other }” chuig “{ $kept }”.
    [few] Bogann { $count } chuntas ó “{ $other }” chuig “{ $kept }”.
    [many] Bogann { $count } gcuntas ó “{ $other }” chuig “{ $kept }”.
   *[other] Bogann { $count } cuntas ó “{ $other }” chuig “{ $kept }”.
}
same-goes = Fanann “{ $kept }”. Imíonn “{ $other }” de liosta na ndaoine.
same-filled = { $what }: glactar le { $value }.
same-differs = Cad atá difriúil
same-differing = { $what }: coinnítear { $kept }. Téann { $other } isteach sa nóta.
same-residence = Áit chónaithe: coinnítear “{ $kept }”, seachas “{ $other }”.
same-stays = Fanann an méid a seoladh mar a bhí. Ní chailltear cuntas, freagra ná nóta ar bith.
same-another = Roghnaigh duine eile
same-join = Déan duine amháin díobh
sheet-for = Bileog don duine seo
sheet-hint = Cad a rinneadh, cad atá le teacht, agus cathain, i gcló mór.
sheet-print = Bileog le priontáil
sheet-save = Sábháil an bhileog
sheet-title = Agóidí: { $name }
sheet-made = Mar atá ar an dáta seo: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Níor seoladh aon rud fós.
sheet-next = Anois: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Níl aon dáta le faire.
sheet-footer = Ní le Meta an aip seo · Leathanach {"{page}"} as {"{pages}"}

## What was just done

done-account-deleted = Baineadh an cuntas de do dheasc.
done-draft-discarded = Caitheadh amach an agóid neamhchríochnaithe.
done-answer-recorded = Breacadh síos an freagra.
done-answer-recorded-with-files = Breacadh síos an freagra. Tá an méid a thug tú coinnithe, gan athrú, taobh le do chomhad.
done-note-added = Coinníodh an nóta.
done-evidence-kept = { $count ->
    [one] Tá an comhad coinnithe, gan athrú, taobh le do chomhad.
    [two] Tá { $count } chomhad coinnithe, gan athrú, taobh le do chomhad.
    [few] Tá { $count } chomhad coinnithe, gan athrú, taobh le do chomhad.
    [many] Tá { $count } gcomhad coinnithe, gan athrú, taobh le do chomhad.
   *[other] Tá { $count } comhad coinnithe, gan athrú, taobh le do chomhad.
}
done-evidence-removed = Baineadh den liosta é. Fanann an comhad féin ina fhillteán.
done-letter-discarded = Caitheadh amach an litir.
done-paper-saved = Sábháilte: { $path }
done-step-recorded = Breacadh síos é sin.
done-undone = Cealaithe: { $what }.
done-account-removed = Baineadh amach an cuntas, agus gach iontráil faoi. Fanann comhaid a coinníodh mar fhianaise ina bhfillteán.
done-merged = Cuireadh athruithe ó ríomhaire eile le do chomhad.
done-merged-hand = Cuireadh leis athruithe a rinneadh de láimh.
done-merged-copy = Bhí cóip eile taobh le do chomhad. Cuireadh an méid a bhí nua inti le do chomhad.
done-imported = Tugadh isteach an comhad eile.
done-imported-nothing = Tá gach rud sa chomhad sin ar do dheasc cheana.
done-backup-used = Tá an leagan níos sine ar ais. Tá an méid a bhí agat roimhe i measc na gcóipeanna cúltaca.
done-edited = Athraíodh do chomhad lasmuigh de Veto Desk. Is féidir é a léamh fós. Seiceáil go bhfuil d’iontrálacha ceart.
done-unlocked = Dúnadh an fhuinneog eile. Is féidir leat athruithe a dhéanamh anseo anois.
done-person-removed = Baineadh amach an duine.
done-persons-joined = Is duine amháin iad anois. Tá a gcuntais go léir anseo.
done-restarted = Stop Veto Desk mar gheall ar fhabht. Tá sé tosaithe arís. Seiceáil go bhfuil d’athrú deireanach anseo. Do chomhad: { $path }
count-added = { $count ->
    [one] Tá cuntas amháin nua.
    [two] Tá { $count } chuntas nua ann.
    [few] Tá { $count } chuntas nua ann.
    [many] Tá { $count } gcuntas nua ann.
   *[other] Tá { $count } cuntas nua ann.
}
count-changed = { $count ->
    [one] Athraíodh cuntas amháin.
    [two] Athraíodh { $count } chuntas.
    [few] Athraíodh { $count } chuntas.
    [many] Athraíodh { $count } gcuntas.
   *[other] Athraíodh { $count } cuntas.
}
count-removed = { $count ->
    [one] Baineadh amach cuntas amháin.
    [two] Baineadh amach { $count } chuntas.
    [few] Baineadh amach { $count } chuntas.
    [many] Baineadh amach { $count } gcuntas.
   *[other] Baineadh amach { $count } cuntas.
}
done-account-restored = Tá an cuntas ar ais ar do dheasc.
done-accounts-added = { $count ->
    [one] Tá cuntas amháin ón tábla ar do dheasc. Níl a agóid tosaithe.
    [two] Tá { $count } chuntas ón tábla ar do dheasc. Níl a n-agóidí tosaithe.
    [few] Tá { $count } chuntas ón tábla ar do dheasc. Níl a n-agóidí tosaithe.
    [many] Tá { $count } gcuntas ón tábla ar do dheasc. Níl a n-agóidí tosaithe.
   *[other] Tá { $count } cuntas ón tábla ar do dheasc. Níl a n-agóidí tosaithe.
}
done-account-covered = Coinnítear an cuntas mar chuntas nasctha. Clúdaíonn an agóid eile é nuair a ghlactar léi.
done-pasted = Greamaíodh an téacs a cóipeáladh.
done-address-opened = Iarradh ar do bhrabhsálaí an leathanach a oscailt. Mura n-osclaíonn aon rud, cóipeáil an seoladh.
done-text-size = Méid an téacs: { $percent }%.
done-copy-saved = Sábháladh cóip: { $path }
done-file-opened = Osclaíodh an comhad.
done-several-sent = { $count ->
    [one] Marcáladh 1 agóid mar sheolta.
    [two] Marcáladh { $count } agóid mar sheolta.
    [few] Marcáladh { $count } agóid mar sheolta.
    [many] Marcáladh { $count } n-agóid mar sheolta.
   *[other] Marcáladh { $count } agóid mar sheolta.
}
done-several-answered = { $count ->
    [one] Breacadh síos an freagra do chuntas amháin.
    [two] Breacadh síos an freagra do { $count } chuntas.
    [few] Breacadh síos an freagra do { $count } chuntas.
    [many] Breacadh síos an freagra do { $count } gcuntas.
   *[other] Breacadh síos an freagra do { $count } cuntas.
}
done-several-deleted = { $count ->
    [one] Scriosadh 1 chuntas.
    [two] Scriosadh { $count } chuntas.
    [few] Scriosadh { $count } chuntas.
    [many] Scriosadh { $count } gcuntas.
   *[other] Scriosadh { $count } cuntas.
}
done-turn-over = { $count ->
    [one] Chuaigh tú tríd an gcuntas.
    [two] Chuaigh tú tríd an dá chuntas.
    [few] Chuaigh tú trí na { $count } chuntas go léir.
    [many] Chuaigh tú trí na { $count } gcuntas go léir.
   *[other] Chuaigh tú trí na { $count } cuntas go léir.
}
done-set-aside = Coinníodh an comhad nárbh fhéidir a léamh faoi ainm nua: { $path }
close-asked = Níl d’athruithe deireanacha sábháilte fós. Sábháil cóip ar dtús, nó dún gan sábháil.

## The file

save-failed-title = Níl d’athruithe sábháilte
save-retry = Triail arís
save-elsewhere = Sábháil cóip …
save-read-only = Níl fillteán an chomhaid ach inléite. Coinnítear gach rud anseo fad atá an fhuinneog ar oscailt. Sábháil cóip i bhfillteán eile.
save-full = Tá an diosca lán. Coinnítear gach rud anseo fad atá an fhuinneog ar oscailt. Saor roinnt spáis, ansin triail arís.
save-denied = Ní cheadaíonn an córas scríobh sa chomhad. Coinnítear gach rud anseo fad atá an fhuinneog ar oscailt. Sábháil cóip i bhfillteán eile.
save-vanished = Tá fillteán an chomhaid imithe. Coinnítear gach rud anseo fad atá an fhuinneog ar oscailt. Tabhair ar ais é, nó sábháil cóip in áit eile.
save-newer = Scríobh leagan níos nuaí de Veto Desk an comhad idir an dá linn. Coinnítear gach rud anseo fad atá an fhuinneog ar oscailt. Sábháil cóip, ansin suiteáil an leagan sin.
save-other = Níor éirigh leis an sábháil. Coinnítear gach rud anseo fad atá an fhuinneog ar oscailt. Triail arís, nó sábháil cóip in áit eile.
copy-read-only = Níor sábháladh é: níl an fillteán sin ach inléite. Roghnaigh fillteán eile.
copy-full = Níor sábháladh é: tá an diosca sin lán. Roghnaigh áit eile.
copy-denied = Níor sábháladh é: ní cheadaíonn an córas scríobh ansin. Roghnaigh fillteán eile.
copy-vanished = Níor sábháladh é: níl an fillteán sin ann. Roghnaigh fillteán eile.
copy-other = Níor sábháladh é. Roghnaigh áit eile.
trouble-title = Níorbh fhéidir do chomhad a oscailt
trouble-damaged = Tá an comhad damáistithe ag líne { $line }, colún { $column }.
trouble-newer = Scríobh leagan níos nuaí de Veto Desk an comhad seo. Suiteáil an leagan sin chun é a oscailt.
trouble-too-large = Tá an comhad i bhfad níos mó ná aon chomhad den aip seo.
trouble-denied = Ní cheadaíonn an córas an comhad seo a léamh. Seiceáil cé atá in ann é a léamh.
trouble-missing = Níl aon chomhad san áit sin.
trouble-other = Níorbh fhéidir an comhad a léamh.
trouble-untouched = Níor athraíodh aon rud. Pé rogha a dhéanann tú, coinnítear an comhad seo.
trouble-previous = An chóip chúltaca is nuaí
trouble-previous-what = Déanta: { $date }, le { $count ->
    [one] cuntas amháin.
    [two] { $count } chuntas.
    [few] { $count } chuntas.
    [many] { $count } gcuntas.
   *[other] { $count } cuntas.
}
trouble-use-previous = Úsáid an chóip chúltaca seo
trouble-other-file = Comhad eile
trouble-new = Deasc nua fholamh
trouble-new-hint = Coinnítear an seanchomhad faoi ainm nua taobh léi.
trouble-start-new = Tosaigh le deasc fholamh

settings-title = Socruithe
settings-theme = Geal nó dorcha
theme-system = Mar atá ar an ríomhaire seo
theme-light = Geal
theme-dark = Dorcha
settings-contrast = Codarsnacht
contrast-system = Codarsnacht mar atá ar an ríomhaire seo
contrast-normal = Gnáthchodarsnacht
contrast-high = Codarsnacht ard, i ndubh agus bán
settings-language = Teanga
settings-language-hint = Teanga na haipe. Tá a dteanga féin ag cúiseanna agus litreacha.
settings-language-of-system = Mar atá ar an ríomhaire seo: { $language }
settings-language-not-reviewed = Níor sheiceáil aon chainteoir dúchais na focail seo fós. Má tá rud éigin doiléir, roghnaigh Béarla.
settings-language-reviewed = Sheiceáil cainteoir dúchais na focail seo.
languages-more = Teangacha eile
settings-language-help = Is féidir leat cabhrú lena gceartú, gan aon ríomhchlár: mínítear sa chomhad CONTRIBUTING conas.
settings-text-size = Méid an téacs
text-size-percent = { $percent }%
settings-text-size-hint = Méadaíonn gach rud leis an téacs. Déanann Ctrl le plus nó mínas an rud céanna ar gach leathanach.
settings-companion = Nuair atá foirm ar oscailt
settings-companion-on = Laghdaigh an fhuinneog seo taobh leis an mbrabhsálaí
settings-companion-hint = Taispeánann an fhuinneog bheag céim amháin ag an am. Le cnaipe amháin bíonn sí mór arís.
settings-graphics = Grafaic
settings-graphics-simple = Grafaic shimplí
settings-graphics-hint = Cuir tic leis seo má tá an fhuinneog ag preabadh, folamh nó mall. Fanann an chuma mar an gcéanna, agus bíonn sé i bhfeidhm ón gcéad tosú eile.
settings-file = Do chomhad
settings-file-lead = Coinnítear gach rud i gcomhad amháin ar an ríomhaire seo, agus ansin amháin. Níl ach tusa in ann é a léamh.
settings-file-path = Cá bhfuil sé
settings-copy-path = Cóipeáil an suíomh
settings-save-copy = Sábháil cóip …
settings-open = Oscail comhad eile …
settings-picking = Tá fuinneog chun comhad a roghnú ar oscailt.
settings-typed-path = Conair comhaid
settings-typed-path-hint = Níl gá leis ach mura n-osclaíonn fuinneog chun comhad a roghnú.
settings-typed-open = Oscail an comhad seo
settings-typed-copy = Sábháil cóip ansin
settings-typed-import = Cuir iontrálacha as leis
settings-open-folder = Oscail an fillteán
settings-import-title = Iontrálacha as comhad eile
settings-import-lead = Cuir a bhfuil i gcomhad eile de Veto Desk le do chomhad. Ní chailltear aon rud atá agat, agus ní bhíonn aon rud ann faoi dhó.
settings-import = Cuir leis iontrálacha as comhad …
settings-backups-title = Cóipeanna cúltaca
settings-backups-lead = Coinníonn an aip cóipeanna de leaganacha níos sine de do chomhad. Is féidir leat dul ar ais chuig aon cheann díobh.
settings-backups = Téigh ar ais chuig leagan níos sine …
backups-title = Téigh ar ais chuig leagan níos sine
backups-lead = Roghnaigh lá. Beidh do dheasc ansin mar a bhí sí an uair sin.
backups-reading = Cóipeanna cúltaca á lorg …
backups-none = Níl aon chóip chúltaca ann fós. Déantar ceann gach uair a thosaíonn an aip, agus gach uair an chloig agus tú ag obair.
backups-use = Tabhair an leagan seo ar ais
backups-back = Ar ais chuig na socruithe
backups-undo = Cóipeáiltear ar dtús an méid atá agat anois. Is féidir leat an t-athrú a chealú.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Cuntas amháin
    [two] { $accounts } chuntas
    [few] { $accounts } chuntas
    [many] { $accounts } gcuntas
   *[other] { $accounts } cuntas
}, { $objections ->
    [one] agóid amháin
    [two] { $objections } agóid
    [few] { $objections } agóid
    [many] { $objections } n-agóid
   *[other] { $objections } agóid
}
settings-about = Maidir leis
settings-version = Veto Desk { $version }
settings-facts = Bailíodh seoltaí agus rialacha ar 22 Samhain 2026 as foinsí a bhfuil dáta orthu. Níor oscail aon duine na seoltaí don leagan seo.
settings-no-advice = Ní comhairle dlí an aip seo.
settings-licence = Tá Veto Desk saor in aisce, faoi cheadúnas MIT nó ceadúnas Apache, de réir do rogha. Tá saothar daoine eile ann.
settings-licences = Saothar daoine eile ann
licences-title = Saothar daoine eile ann
licences-lead = Tá saothar daoine eile in Veto Desk. Seo gach ceann de réir a cheadúnais, i mBéarla.
licences-hint = Ciallaíonn “OR” gur féidir leat rogha a dhéanamh. Ciallaíonn “AND” go bhfuil siad go léir i bhfeidhm. Níl roinnt saothar sa ríomhchlár ach ar chóras amháin.
licences-show = Taispeáin saothair agus téacsanna
licences-show-spoken = Taispeáin saothair agus téacsanna faoi { $licence }
licences-works = Saothair
licences-text = Téacs { $number }
licences-back = Ar ais chuig an liosta

## Help

help-title = Cabhair
help-lead = Treoraíonn Veto Desk chuig an bhfoirm oifigiúil thú, agus leanann sé d’agóid go dtí go mbeidh sí réitithe.
help-how = Conas a oibríonn sé
help-how-1 = Freagair cúpla ceist ghearr. Sábháiltear gach freagra láithreach.
help-how-2 = Oscail an leathanach oifigiúil, agus greamaigh an téacs a d’ullmhaíomar.
help-how-3 = Brúigh Submit ar an leathanach sin. Ansin abair anseo gur sheol tú í.
help-how-4 = Nuair a thagann freagra, breac síos anseo é. Taispeánann an deasc an chéad chéim eile.
help-does = Cad a dhéanann agóid
help-does-1 = Stopann sí úsáid do phostálacha amach anseo. An méid atá foghlamtha cheana ag AI, fanann sé san AI.
help-does-2 = Ní chlúdaíonn sí grianghraif díot a phostálann daoine eile.
help-does-3 = Ní bhaineann sí Meta AI as d’aipeanna.
help-safe = Do chuid sonraí
help-safe-1 = Fanann gach rud i gcomhad amháin ar an ríomhaire seo. Ní úsáideann an aip féin aon líonra.
help-safe-2 = Ní osclaíonn sí ach na seoltaí oifigiúla ar a liosta féin, agus nuair a iarrann tú é amháin.
help-safe-3 = Ní iarrann sí pasfhocal, cód ná cárta aitheantais riamh.
help-copies = Do chomhad agus a chóipeanna
help-copies-1 = Coinnítear leaganacha níos sine taobh le do chomhad. Téigh ar ais chuig ceann díobh sna socruithe.
help-copies-2 = Is féidir leis an gcomhad a bheith i bhfillteán atá roinnte idir ríomhairí. Fanann an méid a chuireann gach ceann díobh leis.
help-copies-3 = Chun aistriú chuig ríomhaire nua, sábháil cóip, agus oscail ansin í.
help-keys = Eochracha
help-keys-tab = Bogann Tab, agus Shift le Tab, idir na rudaí is féidir a bhrú. Brúnn an spásbharra nó Enter iad.
help-keys-answers = Bogann na saigheada idir na freagraí ar cheist. Déanann an chéad litir de fhreagra amhlaidh freisin.
help-keys-size = Le Ctrl agus plus nó mínas, déantar gach rud níos mó nó níos lú. Athshocraíonn Ctrl le 0 é.
help-keys-copy = I réimse téacs, cóipeálann Ctrl le C agus greamaíonn Ctrl le V.
help-keys-go-on = Brúnn Ctrl le Enter príomhchnaipe an leathanaigh. Nuair a fhreagraíonn tú ceist i réimse, déanann Enter an rud céanna.
help-keys-back = Téann Alt leis an tsaighead ar chlé siar. I réimse téacs, bogann sé focal amháin.
help-keys-help = Osclaíonn F1 an leathanach seo.
help-keys-undo = Cealaíonn Ctrl le Z an t-athrú deireanach. I réimse téacs, cealaíonn sé litreacha.

## Guides

guides-here = Treoracha a chabhraíonn anseo
guides-search = Cuardaigh na treoracha
guides-search-hint = Focal amháin nó níos mó, mar “foirm” nó “guthán”
guides-found = { $count ->
    [one] Aimsíodh treoir amháin.
    [two] Aimsíodh { $count } threoir.
    [few] Aimsíodh { $count } threoir.
    [many] Aimsíodh { $count } dtreoir.
   *[other] Aimsíodh { $count } treoir.
}
guides-none-found = Triail focal eile, nó níos lú focal. Scrios an méid a chlóscríobh tú chun gach treoir a fheiceáil.
guides-object = Agóid a dhéanamh
guides-trouble = Níl an fhoirm ann, agus fadhbanna eile
guides-after = Tar éis an tseolta
guides-places = D’áit chónaithe
guides-good-to-know = Eolas úsáideach
guides-app = An aip seo
guide-checked = Seiceáilte: { $date }
guide-platforms = Ardáin: { $names }
guide-residences = Do dhaoine a bhfuil cónaí orthu anseo: { $names }
guide-sources = Foinsí
guide-source = { $title }, { $date }
guide-source-app = An aip seo féin
guide-close = Dún an treoir seo

## Where there is no window

start-usage = Úsáid: veto-desk [--file] [CONAIR] [--software]
start-no-folder = Níor aimsigh Veto Desk fillteán dá chomhad. Tosaigh é le --file agus conair.
start-no-screen = Ní féidir le Veto Desk a fhuinneog a oscailt. Níor aimsigh sé scáileán. Tosaigh é ón deasc ríomhaire.
start-no-picture = Ní féidir le Veto Desk a fhuinneog a oscailt. Ní ghlacann an scáileán pictiúr uaidh. Suiteáil nó nuashonraigh an tiománaí grafaice.
start-no-library = Ní féidir le Veto Desk a fhuinneog a oscailt. Níor fhreagair an córas fuinneog, nó ceann dá leabharlanna.
start-stopped = Stop Veto Desk mar gheall ar fhabht. Tá an méid a chlóscríobh tú sábháilte. Tosaigh arís é chun leanúint ar aghaidh. Do chomhad: { $path }

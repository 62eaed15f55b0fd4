### Irish words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file. In Irish.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Do phostálacha, do ghrianghraif, do thráchtanna agus do chomhráite AI. Is leis a bhaineann Messenger.
platform-instagram = Instagram
platform-instagram-hint = Do phostálacha, do ghrianghraif, do thráchtanna agus do chomhráite AI. Is leis a bhaineann Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = An méid a scríobhann tú chuig Meta AI in WhatsApp. Ní úsáidtear do chomhráite príobháideacha.
platform-no-account = Gan chuntas
platform-no-account-hint = Níl cuntas agat, ach postálann daoine eile fút nó roinneann siad pictiúir díot.

## Where a person lives, and the right that applies there

zone-eu = An tAontas Eorpach
zone-eea = An Íoslainn, Lichtinstéin nó an Iorua
zone-uk = An Ríocht Aontaithe
zone-switzerland = An Eilvéis
zone-brazil = An Bhrasaíl
zone-unclear = Áit nár sheiceálamar a dlí
zone-elsewhere = Tír eile
law-eu = Tá an ceart agat agóid a dhéanamh faoi Airteagal 21 den RGCS.
law-eea = Tá an ceart agat agóid a dhéanamh faoi Airteagal 21 den RGCS, atá i bhfeidhm trí Chomhaontú LEE.
law-uk = Tá an ceart agat agóid a dhéanamh faoi Airteagal 21 den UK GDPR.
law-switzerland = Faoi Airteagail 30 go 32 d’acht cosanta sonraí na hEilvéise, is féidir leat an úsáid seo a thoirmeasc go sainráite.
law-brazil = Faoi Airteagal 18 den LGPD, is féidir leat agóid a dhéanamh i gcoinne úsáide nach bhfuil de réir an dlí.
law-unclear = Níor sheiceálamar cén ceart atá i bhfeidhm san áit a bhfuil cónaí ort.
law-elsewhere = San áit a bhfuil cónaí ort, ní eol dúinn aon cheart i gcoinne na húsáide seo de do phostálacha féin.

## Routes

route-facebook-ai-page = Leathanach AI Meta, do Facebook
route-facebook-ai-page-audience = Do dhaoine a bhfuil cuntas Facebook acu san AE, san Íoslainn, i Lichtinstéin, san Iorua, sa RA nó san Eilvéis.
route-facebook-form-2025 = Foirm Facebook 2025
route-facebook-form-2025-audience = Do dhaoine a bhfuil cuntas Facebook acu san AE, san Íoslainn, i Lichtinstéin, san Iorua nó san Eilvéis.
route-facebook-form-2024 = Foirm Facebook 2024
route-facebook-form-2024-audience = Do dhaoine a bhfuil cuntas Facebook acu san AE, san Íoslainn, i Lichtinstéin, san Iorua, sa RA nó san Eilvéis.
route-facebook-router = Foirm Facebook do gach cineál agóide
route-facebook-router-audience = Do dhaoine a bhfuil cuntas Facebook acu san AE, san Íoslainn, i Lichtinstéin, san Iorua nó sa RA.
route-facebook-legitimate-interest = Foirm Facebook i gcoinne “leasanna dlisteanacha”
route-facebook-legitimate-interest-audience = Do dhaoine a bhfuil cuntas Facebook acu san AE, san Íoslainn, i Lichtinstéin nó san Iorua.
route-meta-privacy-rights = Leathanach ginearálta Meta d’iarratais phríobháideachais
route-meta-privacy-rights-audience = Do dhaoine a bhfuil cuntas Facebook nó Instagram acu, nuair nach dtaispeántar an fhoirm AI.
route-instagram-ai-page = Leathanach AI Meta, d’Instagram
route-instagram-ai-page-audience = Do dhaoine a bhfuil cuntas Instagram acu san AE, san Íoslainn, i Lichtinstéin, san Iorua, sa RA nó san Eilvéis.
route-instagram-form-2025 = Foirm Instagram 2025
route-instagram-form-2025-audience = Do dhaoine a bhfuil cuntas Instagram acu san AE, san Íoslainn, i Lichtinstéin, san Iorua nó san Eilvéis.
route-instagram-form-2024 = Foirm Instagram níos sine
route-instagram-form-2024-audience = Do dhaoine a bhfuil cuntas Instagram acu san AE, san Íoslainn, i Lichtinstéin, san Iorua, sa RA nó san Eilvéis.
route-instagram-legitimate-interest = Foirm Instagram i gcoinne “leasanna dlisteanacha”
route-instagram-legitimate-interest-audience = Do dhaoine a bhfuil cuntas Instagram acu san AE, san Íoslainn, i Lichtinstéin nó san Iorua.
route-uk-privacy-centre = Privacy Centre (ionad príobháideachais) Meta
route-uk-privacy-centre-audience = Do dhaoine a bhfuil cuntas Facebook nó Instagram acu sa RA.
route-brazil-facebook-ai-page = Leathanach AI Meta, do Facebook sa Bhrasaíl
route-brazil-facebook-ai-page-audience = Do dhaoine a bhfuil cuntas Facebook acu sa Bhrasaíl.
route-brazil-facebook-form = Foirm Facebook, sa Bhrasaíl
route-brazil-facebook-form-audience = Do dhaoine a bhfuil cuntas Facebook acu sa Bhrasaíl.
route-brazil-instagram-ai-page = Leathanach AI Meta, d’Instagram sa Bhrasaíl
route-brazil-instagram-ai-page-audience = Do dhaoine a bhfuil cuntas Instagram acu sa Bhrasaíl.
route-brazil-whatsapp-ai-messages = Foirm WhatsApp do theachtaireachtaí le hAI, sa Bhrasaíl
route-brazil-whatsapp-ai-messages-audience = Do dhaoine a bhfuil cuntas WhatsApp acu sa Bhrasaíl.
route-brazil-others-ai-page = Leathanach AI Meta, do dhaoine gan chuntas sa Bhrasaíl
route-brazil-others-ai-page-audience = Do dhaoine sa Bhrasaíl nach bhfuil cuntas acu.
route-whatsapp-ai-messages = Foirm WhatsApp do theachtaireachtaí le hAI
route-whatsapp-ai-messages-audience = Do dhaoine a bhfuil cuntas WhatsApp acu san AE, san Íoslainn, i Lichtinstéin, san Iorua, sa RA nó san Eilvéis.
route-whatsapp-general = Foirm ghinearálta phríobháideachais WhatsApp
route-whatsapp-general-audience = Do dhaoine a bhfuil cuntas WhatsApp acu san Eoraip.
route-third-party-data = Foirm Meta d’eolas ó thríú páirtithe
route-third-party-data-audience = Do dhaoine san AE, san Íoslainn, i Lichtinstéin, san Iorua, sa RA nó san Eilvéis. Ní gá cuntas a bheith agat.
route-third-party-data-elsewhere = Foirm Meta d’eolas ó thríú páirtithe, i dtíortha eile
route-third-party-data-elsewhere-audience = Do dhaoine i ngach tír eile, le cuntas nó gan chuntas.
route-unclear-facebook-ai-page = Leathanach AI Meta, do Facebook
route-unclear-facebook-ai-page-audience = Do dhaoine a bhfuil cuntas Facebook acu in áit nár sheiceálamar an dlí.
route-unclear-instagram-ai-page = Leathanach AI Meta, d’Instagram
route-unclear-instagram-ai-page-audience = Do dhaoine a bhfuil cuntas Instagram acu in áit nár sheiceálamar an dlí.
route-unclear-whatsapp-ai-messages = Foirm WhatsApp do theachtaireachtaí le hAI
route-unclear-whatsapp-ai-messages-audience = Do dhaoine a bhfuil cuntas WhatsApp acu in áit nár sheiceálamar an dlí.
route-letter-meta-ireland = Litir chuig Meta in Éirinn
route-letter-meta-ireland-audience = Do dhaoine a bhfuil cuntas Facebook nó Instagram acu san AE, san Íoslainn, i Lichtinstéin nó san Iorua.
route-letter-meta-ireland-others = Litir chuig Meta in Éirinn, gan chuntas
route-letter-meta-ireland-others-audience = Do dhaoine san AE, san Íoslainn, i Lichtinstéin nó san Iorua nach bhfuil cuntas acu.
route-letter-meta-ireland-whatsapp = Litir chuig Meta in Éirinn, faoi AI in WhatsApp
route-letter-meta-ireland-whatsapp-audience = Do dhaoine a bhfuil cuntas WhatsApp acu san AE, san Íoslainn, i Lichtinstéin nó san Iorua.
route-letter-whatsapp-ireland = Litir chuig WhatsApp in Éirinn
route-letter-whatsapp-ireland-audience = Do dhaoine a bhfuil cuntas WhatsApp acu san AE, san Íoslainn, i Lichtinstéin nó san Iorua.

## Steps: opening the form

step-log-in = Logáil isteach ar dtús, sa bhrabhsálaí céanna.
step-log-in-facebook = Logáil isteach ar Facebook ar dtús, sa bhrabhsálaí céanna.
step-log-in-instagram = Logáil isteach ar Instagram ar dtús, sa bhrabhsálaí céanna.
step-open-address = Oscail an seoladh.
step-open-page = Oscail leathanach Meta.
step-phone-address-bar = Greamaigh an seoladh i mbrabhsálaí do ghutháin, ionas nach n-osclóidh aip ina áit.
step-scroll-end = Scrollaigh go deireadh an leathanaigh. Tá an fhoirm ansin.
step-answer-yes = Má fhiafraítear an mbaineann d’iarratas le hAI ag Meta, abair go mbaineann.
step-find-link-facebook = Scrollaigh síos. Brúigh an nasc chun agóid a dhéanamh do Facebook.
step-find-link-instagram = Scrollaigh síos. Brúigh an nasc chun agóid a dhéanamh d’Instagram.
step-find-link-whatsapp = Scrollaigh síos. Brúigh an nasc faoi do theachtaireachtaí le hAI ar WhatsApp.
step-find-link-others = Scrollaigh síos. Lorg nasc do dhaoine gan chuntas.
step-find-link-top = Brúigh an focal “object” (agóid a dhéanamh) sa bhosca ag an mbarr.
step-app-settings = San aip, oscail na socruithe.
step-app-privacy-centre = Oscail Privacy Centre (ionad príobháideachais).
step-app-object-link = Oscail an chuid faoi AI ag Meta, agus brúigh an focal “object” (agóid a dhéanamh).
step-facebook-app-menu = In aip Facebook, brúigh na trí líne.
step-facebook-app-settings = Brúigh “Settings & privacy” (socruithe agus príobháideachas).
step-facebook-app-centre = Brúigh “Privacy Centre” (ionad príobháideachais).
step-instagram-app-menu = In aip Instagram, téigh chuig do phróifíl agus brúigh na trí líne.
step-instagram-app-centre = I ngar do dheireadh an liosta, brúigh “Privacy Centre” (ionad príobháideachais).
step-pick-product = Roghnaigh Facebook nó Instagram.
step-pick-objection = Roghnaigh an t-iarratas chun agóid a dhéanamh.
step-whatsapp-choose = Roghnaigh “How can I make an objection to the processing of my information” (agóid a dhéanamh i gcoinne phróiseáil m’fhaisnéise).
step-third-party-choose = Roghnaigh agóid a dhéanamh i gcoinne úsáid d’fhaisnéise ó thríú páirtithe.
step-third-party-concern = Roghnaigh cad lena mbaineann d’iarratas.
step-ask-meta-ai = Cuir ceist ar Meta AI fút féin. Coinnigh do cheist agus pictiúr scáileáin den fhreagra.

## Steps: ways that are drawn

step-facebook-web-picture = Ar facebook.com, brúigh do phictiúr próifíle.
step-facebook-web-settings = Brúigh “Settings & privacy” (socruithe agus príobháideachas).
step-facebook-web-centre = Brúigh “Privacy Centre” (ionad príobháideachais).
step-facebook-web-ai = Brúigh “AI at Meta” (AI ag Meta).
step-facebook-web-shared = Brúigh an chuid faoin méid a roinneann tú ar tháirgí Meta. Lorg an fhoirm ansin.
step-instagram-web-profile = Ar Instagram, téigh chuig do phróifíl.
step-instagram-web-menu = Brúigh na trí líne.
step-instagram-web-centre = Faoi “More info and support” (tuilleadh eolais agus tacaíochta), brúigh “Privacy Centre” (ionad príobháideachais).
step-instagram-web-object = Brúigh an focal “object” (agóid a dhéanamh).
step-whatsapp-chat = In WhatsApp, oscail an comhrá.
step-whatsapp-chat-privacy = Lorg “Advanced chat privacy” (ardphríobháideachas comhrá) sa chomhrá seo. Cuir ar siúl é.

## Words in drawings of forms and menus

drawn-ask-ai = An mbaineann d’iarratas le hAI ag Meta?
drawn-yes = Baineann
drawn-product = Roghnaigh táirge
drawn-facebook-or-instagram = Facebook nó Instagram
drawn-request = Roghnaigh iarratas
drawn-objection = Agóid a dhéanamh
drawn-question = Roghnaigh ceist
drawn-whatsapp-objection = Conas is féidir liom agóid a dhéanamh …
drawn-third-party-objection = Agóid i gcoinne úsáid m’fhaisnéise ó thríú páirtithe
drawn-concern = Roghnaigh cad lena mbaineann d’iarratas
drawn-your-concern = D’ábhar imní
drawn-facebook = Facebook
drawn-facebook-app = Aip Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Do phróifíl
drawn-whatsapp = WhatsApp
drawn-menu = Roghchlár
drawn-settings-privacy = Socruithe agus príobháideachas
drawn-privacy-centre = Ionad Príobháideachais
drawn-more-info = Tuilleadh eolais agus tacaíochta
drawn-profile-picture = Do phictiúr próifíle
drawn-profile = Próifíl
drawn-three-lines = Na trí líne
drawn-ai-at-meta = AI ag Meta
drawn-shared = Faisnéis a roinn tú ar tháirgí Meta
drawn-object = agóid a dhéanamh
drawn-ai-page = Leathanach AI Meta
drawn-ai-messages = teachtaireachtaí le hAI ar WhatsApp
drawn-form = An fhoirm
drawn-a-chat = An comhrá
drawn-this-chat = Sa chomhrá seo
drawn-advanced-privacy = Ardphríobháideachas comhrá

## Steps: filling it in

step-check-email = Seiceáil an ríomhphost. Ba chóir gurb é ríomhphost an chuntais seo é.
step-country-and-email = Seiceáil an ríomhphost. Má iarrtar tír, roghnaigh do thír féin.
step-paste = Greamaigh do théacs sa bhosca.
step-paste-optional = Greamaigh do théacs sa bhosca. San AE, tá cead é a fhágáil folamh.
step-paste-names-ai = Greamaigh do théacs. Seiceáil go luann sé AI ag Meta.
step-paste-and-send = Greamaigh do théacs, más mian leat, agus brúigh Send.
step-brazil-fields = Líon isteach do thír, do ríomhphost agus do théacs.
step-whatsapp-number = Scríobh d’uimhir WhatsApp lena cód tíre.
step-whatsapp-email = Scríobh seoladh ríomhphoist ar féidir leat é a léamh anois.
step-third-party-fields = Scríobh d’ainm, do thír agus do ríomhphost.
step-third-party-proof = Greamaigh do théacs, do cheist do Meta AI, agus an pictiúr scáileáin.

## Steps: sending it

step-send = Brúigh Submit nó Send.
step-wait-screenshot = Fan leis an teachtaireacht ar an leathanach. Tóg pictiúr scáileáin di.
step-brazil-code = Coinnigh an leathanach ar oscailt. Scríobh isteach an cód ón ríomhphost.
step-enter-code = Coinnigh an leathanach ar oscailt. Scríobh isteach an cód ón ríomhphost.
step-whatsapp-answer-mail = Fiafróidh ríomhphost cén úsáid a bhfuil tú ag déanamh agóide ina coinne, agus cén fáth. Freagair é.

## Steps: by post

step-letter-print = Cuir do théacs i litir, le d’ainm, do sheoladh agus an dáta. Priontáil í.
step-letter-sign = Sínigh í.
step-letter-registered = Seol le post cláraithe í, ionas gur féidir leat a chruthú gur tháinig sí.
step-letter-slip = Coinnigh an duillín ó oifig an phoist.
step-letter-note-date = Breac síos an lá a seachadadh í.

## What comes after sending

after-mail-minutes = Is minic a thagann ríomhphost laistigh de chúpla nóiméad. B’fhéidir go nglacfaidh sé le d’agóid cheana féin.
after-mail-day = Is féidir leis lá a thógáil freisin. Mura dtagann aon rud laistigh de dhá lá, féach i d’fhillteán turscair.
after-popup = Ar ghuthán, d’fhéadfadh teachtaireacht teacht ar an scáileán in áit ríomhphoist.
after-english = D’fhéadfadh an freagra a bheith i mBéarla. Tá sé sin gnách.
after-keep = Coinnigh an freagra. Ní eol dúinn aon leathanach ar a bhféadfá d’agóid a fheiceáil níos déanaí.
after-code = D’fhéadfadh ríomhphost le cód teacht ar dtús. Ní hé an freagra fós é.
after-question-whatsapp = Fiafraíonn WhatsApp trí ríomhphost cén úsáid a bhfuil tú ag déanamh agóide ina coinne, agus cén fáth. Freagair an ríomhphost sin.
after-review = D’fhéadfadh duine féachaint ar d’iarratas. Ní fios cá fhad a thógann sé sin.
after-refusal-form = D’fhéadfadh diúltú caighdeánach teacht. Coinnigh é sin freisin.
after-letter = D’fhéadfadh an freagra teacht sa phost nó trí ríomhphost.

## What sources disagree about, and what to know before

note-not-checked-live = Níor oscail aon duine an seoladh seo don leagan seo den aip. Níl sé ar eolas ach ó fhoinsí a bhfuil dáta orthu.
note-region = Ní thaispeánann Meta an fhoirm ach do dhaoine atá logáilte isteach, agus ní i ngach tír. Má úsáideann tú VPN, múch ar dtús é.
note-log-in-first = Má fheiceann tú leathanach faoi Meta AI ina ionad, logáil isteach agus oscail an seoladh arís.
note-linked-accounts = Deir Meta go gclúdaíonn agóid amháin gach cuntas san Accounts Centre céanna. Ní aontaíonn roinnt treoracha leis sin. Chun a bheith cinnte, is féidir leat agóid a dhéanamh do gach cuntas.
note-late-objection = Stopann d’agóid úsáid amach anseo. Ní féidir léi aon rud a bhaint as AI atá traenáilte cheana. Ní aontaíonn na foinsí le chéile faoi do phostálacha níos sine.
note-others-posts = Ní chlúdaíonn d’agóid an méid a phostálann daoine eile fút.
note-ai-chats = Deir Meta go gclúdaíonn an agóid do chomhráite le Meta AI anseo freisin. Dúirt eagraíocht tomhaltóirí amháin in 2025 nach gclúdaíonn.
note-earlier-objection = Deir Meta go bhfuil agóid ó 2024 bailí fós. Molann roinnt daoine í a dhéanamh arís, chun a bheith cinnte.
note-meta-account = Tá nasc eile ar an leathanach do chuntas Meta, mar shampla d’aip Meta AI nó do Quest.
note-pages = Ní aontaíonn na foinsí an féidir le Leathanach Facebook agóid a dhéanamh. Logáil isteach le do phróifíl phearsanta.
note-reason-optional = San AE, ní gá duit cúis a thabhairt.
note-country-if-asked = Iarradh ar roinnt daoine a dtír a lua, agus níor iarradh ar dhaoine eile é.
note-form-of-2024 = In 2024 d’iarr an fhoirm seo tír, cúis agus cód. Dúradh le duine amháin 100 carachtar ar a laghad a scríobh.
note-norway = In 2024 dhiúltaigh foirm Meta don Iorua do roinnt daoine. Ón Iorua, is bealach eile í litir.
note-router-replaced = Chuir Meta seoladh nua in áit an tseolta seo ina bheartas ar 23 Iúil 2026. B’fhéidir nach dtéann an seoladh seo áit ar bith anois.
note-any-objection = Glacann an fhoirm seo le gach cineál agóide. Ní mór do do théacs a rá gur faoi AI atá d’agóid.
note-general-channel = Glacann an leathanach seo le gach cineál iarratais phríobháideachais. Ní fios an dtéann sé chuig an bhfoirm AI.
note-uk-instagram = Ar ríomhaire, is do Facebook an seoladh seo. D’Instagram, úsáid Privacy Centre (ionad príobháideachais) in aip Instagram.
note-uk-form-unknown = Ní fios seoladh aon fhoirme don RA amháin. Ní fios ach oiread cén chuideachta de chuid Meta atá freagrach sa RA.
note-brazil-form-unknown = Ní fios seoladh fhoirm Meta féin don Bhrasaíl. B’fhéidir go dtéann an leathanach chuici.
note-brazil-reason = Sa Bhrasaíl, d’iarr an fhoirm cúis ghearr chomh déanach le Nollaig 2025.
note-brazil-non-users = In 2024 gheall Meta d’údarás na Brasaíle foirm do dhaoine gan chuntas. Ní fios a seoladh.
note-unclear-law = B’fhéidir nach dtaispeánfar an fhoirm san áit a bhfuil cónaí ort. Níor sheiceálamar an dlí ansin.
note-whatsapp-address = Ní fios seoladh na foirme féin. Ba chóir nasc a bheith chuici ar leathanach Meta.
note-whatsapp-separate = Seasann agóid do WhatsApp léi féin i gcónaí, fiú má tá do chuntais nasctha.
note-whatsapp-two-routes = Tá dhá fhoirm ag WhatsApp: ceann do theachtaireachtaí le hAI, agus ceann ginearálta. Measctar iad i go leor treoracha.
note-whatsapp-private = Ní úsáidtear do chomhráite príobháideacha. Ní théann chuig Meta ach an méid a sheolann duine chuig Meta AI.
note-whatsapp-precaution = Tuairiscíodh i Meitheamh 2025 gur thug Meta réamhchúram ar an bhfoirm seo, toisc nár úsáideadh teachtaireachtaí den sórt sin ansin.
note-whatsapp-not-theirs = D’fhéadfadh WhatsApp a fhreagairt gur ceist do Meta é seo. Coinnigh an freagra sin, agus úsáid an fhoirm do theachtaireachtaí le hAI.
note-whatsapp-disputed = I mBealtaine 2025 dúirt roinnt daoine nach féidir aon agóid a dhéanamh do WhatsApp. Ó shin luann Meta foirm dá chuid féin.
note-third-party-limit = Baineann an fhoirm seo le sonraí ó “thríú páirtithe”. Ciallaíonn Meta leis sin an t-idirlíon oscailte agus sonraí faoi cheadúnas. B’fhéidir nach gclúdaítear grianghraf díot a chuir cara ar Facebook.
note-third-party-italy = Luann údarás na hIodáile an fhoirm seo do dhaoine gan chuntas ar phostáil daoine eile a gcuid sonraí.
note-third-party-proof = Ní aontaíonn na foinsí an gá duit a léiriú go bhfuil sonraí fút ag Meta.
note-third-party-proof-needed = Iarrann an fhoirm seo pictiúr scáileáin d’fhreagra ó Meta AI a léiríonn do chuid sonraí.
note-third-party-not-automatic = Deir Meta nach nglacann sé leis na hiarratais seo go huathoibríoch. Diúltaíodh do bhreis agus dosaen ealaíontóirí in 2023.
note-ask-who-posted = Ar phostáil duine a bhfuil aithne agat air é? Iarr air é a bhaint anuas. Ní gá foirm chuige sin.
note-letter-proof = Is é an post cláraithe an bealach ar féidir leat é a chruthú.
note-letter-no-email = Níor dearbhaíodh aon seoladh ríomhphoist de chuid Meta d’agóidí. Tháinig agóid amháin trí ríomhphost ar ais le hearráid.
note-letter-others = Luann beartas Meta daoine gan chuntas freisin. Mar sin is féidir leis an litir labhairt faoin méid a roinn daoine eile.
note-letter-whatsapp-two = Is é Meta a reáchtálann Meta AI in WhatsApp. Mar sin scríobh chuig an dá chuideachta, Meta agus WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Ní thairgeann Meta aon fhoirm i gcoinne úsáid do phostálacha féin san áit a bhfuil cónaí ort. Ní eol dúinn aon cheart chuici.
why-elsewhere-whatsapp = Ní fios go dtairgeann Meta an fhoirm seo san áit a bhfuil cónaí ort. Ní eol dúinn aon cheart chuici.
help-private-account = Déan do chuntas príobháideach. Ní bheidh do phostálacha nua poiblí ansin.
help-limit-old-posts = Cuir teorainn leis na daoine atá in ann do sheanphostálacha a fheiceáil.
help-delete-posts = Scrios postálacha nach mian leat go n-úsáidfí iad, nó an cuntas ar fad.
help-avoid-meta-ai = Ná húsáid Meta AI, agus ná roinn rudaí príobháideacha leis.
help-third-party-form = Má thaispeánann Meta AI do chuid sonraí, úsáid foirm Meta d’eolas ó thríú páirtithe.
help-whatsapp-avoid-meta-ai = Ná scríobh chuig Meta AI, agus ná luaigh é i gcomhrá.
help-whatsapp-delete-chat = Cuir an comhrá le Meta AI sa chartlann nó scrios é. Ní féidir Meta AI féin a bhaint.
help-whatsapp-chat-privacy = Cuir “Advanced chat privacy” (ardphríobháideachas comhrá) ar siúl i ngach comhrá. Ní úsáidtear a theachtaireachtaí ansin do ghnéithe AI.
help-whatsapp-accounts-centre = Fág WhatsApp amach as d’Accounts Centre. Ansin bíonn a chomhráite AI níos lú nasctha le do chuntais eile.
help-whatsapp-reset = Tuairiscíonn roinnt daoine go scriosann “/reset-ai” sa chomhrá cóip Meta. Níorbh fhéidir linn é sin a dhearbhú.

## Countries and territories

place-AT = An Ostair
place-BE = An Bheilg
place-BG = An Bhulgáir
place-HR = An Chróit
place-CY = An Chipir
place-CZ = An tSeicia
place-DK = An Danmhairg
place-EE = An Eastóin
place-FI = An Fhionlainn
place-FR = An Fhrainc
place-DE = An Ghearmáin
place-DE-BW = Baden-Württemberg
place-DE-BY = An Bhaváir
place-DE-BE = Beirlín
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hesse
place-DE-MV = Mecklenburg-Pomeráin Thiar
place-DE-NI = An tSacsain Íochtarach
place-DE-NW = An Réin Thuaidh-an Vestfáil
place-DE-RP = An Réin-Phalaitíneacht
place-DE-SL = Saarland
place-DE-SN = An tSacsain
place-DE-ST = An tSacsain-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = An Túiring
place-GR = An Ghréig
place-HU = An Ungáir
place-IE = Éire
place-IT = An Iodáil
place-LV = An Laitvia
place-LT = An Liotuáin
place-LU = Lucsamburg
place-MT = Málta
place-NL = An Ísiltír
place-PL = An Pholainn
place-PT = An Phortaingéil
place-RO = An Rómáin
place-SK = An tSlóvaic
place-SI = An tSlóivéin
place-ES = An Spáinn
place-SE = An tSualainn
place-GP = Guadalúip
place-GF = Guáin na Fraince
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Na hAsóir
place-PT-30 = Maidéara
place-ES-CN = Na hOileáin Chanáracha
place-IS = An Íoslainn
place-LI = Lichtinstéin
place-NO = An Iorua
place-GB = An Ríocht Aontaithe
place-CH = An Eilvéis
place-BR = An Bhrasaíl
place-JP = An tSeapáin
place-KR = An Chóiré Theas
place-AD = Andóra
place-MC = Monacó
place-SM = San Mairíne
place-VA = Cathair na Vatacáine
place-JE = Geirsí
place-GG = Geansaí
place-IM = Oileán Mhanann
place-GI = Giobráltar
place-FO = Oileáin Fharó
place-GL = An Ghraonlainn
place-CY-NORTH = Tuaisceart na Cipire
place-GB-BASES = Bunáiteanna Briotanacha ar an gCipir
place-US = Na Stáit Aontaithe
place-other = Tír eile

## Reasons one can tick

reason-no-expectation-tick = Nuair a phostáil mé, ní raibh coinne agam leis seo
reason-children-tick = Tá mo pháistí i mo ghrianghraif nó i mo phostálacha
reason-health-tick = Deir mo phostálacha rud éigin faoi mo shláinte
reason-belief-politics-tick = Léiríonn mo phostálacha mo chreideamh nó mo pholaitíocht
reason-my-work-tick = Is é mo shaothar féin atá i mo théacsanna agus i mo phictiúir
reason-others-in-my-pictures-tick = Tá daoine eile i mo phictiúir
reason-posts-from-youth-tick = Is ó m’óige roinnt postálacha
reason-cannot-be-undone-tick = Ní féidir an méid a d’fhoghlaim AI a tharraingt siar

## By when an answer is due, and why

rule-gdpr = Tugann Airteagal 12(3) den RGCS mí féilire amháin don chuideachta, ón lá a shroicheann d’agóid í. Sroicheann foirm í an lá a sheolann tú í. Má thiteann an lá deireanach ar dheireadh seachtaine nó ar shaoire phoiblí in Éirinn, bogann sé go dtí an chéad lá oibre eile. Freagraíonn Meta ó Éirinn; is é ár léamh féin go n-áirítear laethanta saoire na hÉireann.
rule-uk-gdpr = Tugann dlí na RA mí féilire amháin don chuideachta, ón lá a shroicheann d’agóid í. Sroicheann foirm í an lá a sheolann tú í. Má thiteann an lá deireanach ar dheireadh seachtaine nó ar shaoire phoiblí i Sasana agus sa Bhreatain Bheag, bogann sé. Áirítear an chéad lá oibre eile ansin. Stopann an clog fad atá an chuideachta ag fanacht le rud a theastaíonn uaithi uait.
rule-swiss-courtesy = Ní leagann dlí na hEilvéise aon spriocdháta síos d’fhreagra ar agóid. Is dáta ciallmhar é tríocha lá, ní dáta dlíthiúil.
rule-no-date = Ní eol dúinn aon spriocdháta dlíthiúil d’fhreagra san áit a bhfuil cónaí ort. Mar sin ní shocraíonn an aip seo aon cheann.
rule-uk-complaint = Ó 19 Meitheamh 2026, ní mór do chuideachta sa Ríocht Aontaithe a admháil laistigh de 30 lá go bhfuair sí gearán. Ní áirítear an lá a shroicheann sé í. Má thiteann an lá deireanach ar dheireadh seachtaine nó ar shaoire phoiblí i Sasana agus sa Bhreatain Bheag, bogann sé. Áirítear an chéad lá oibre eile ansin.
rule-authority-news = Laistigh de thrí mhí, ní mór don údarás insint duit cá bhfuil an cás, nó cad a chinn sé. Sin é a deir Airteagal 78(2) den RGCS. Ina dhiaidh sin is féidir leat dul chun na cúirte. Is é ár léamh féin go dtosaíonn comhaireamh nua le scéala ón údarás.
rule-reminder = Tugann meabhrúchán dhá sheachtain. Is é sin an gnás. Ní leagann aon dlí síos é.
rule-recheck = D’athraigh foirmeacha agus beartais gach bliain ó 2024. Mar sin féach uair sa bhliain an bhfuil gach rud mar a bhí. Ní leagann aon dlí an dáta seo síos.

## Public holidays

holiday-ie-new-year = Lá Caille
holiday-ie-february = saoire Lá Fhéile Bríde
holiday-ie-saint-patrick = Lá Fhéile Pádraig
holiday-ie-easter-monday = Luan Cásca
holiday-ie-may = saoire Bhealtaine
holiday-ie-june = saoire Mheithimh
holiday-ie-august = saoire Lúnasa
holiday-ie-october = saoire Dheireadh Fómhair
holiday-ie-christmas = Lá Nollag
holiday-ie-saint-stephen = Lá Fhéile Stiofáin
holiday-gb-new-year = Lá Caille
holiday-gb-good-friday = Aoine an Chéasta
holiday-gb-easter-monday = Luan Cásca
holiday-gb-early-may = saoire bainc thús na Bealtaine
holiday-gb-spring = saoire bainc an earraigh
holiday-gb-summer = saoire bainc an tsamhraidh
holiday-gb-christmas = Lá Nollag
holiday-gb-boxing-day = Lá Fhéile Stiofáin

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = San Ostair tá codanna seasta i ngearán. Cuir d’agóid leis, agus aon fhreagra.
caveat-at-limit = San Ostair, déan gearán laistigh de bhliain amháin ón uair a bhí a fhios agat. Ní mór é a dhéanamh freisin laistigh de thrí bliana ón uair a tharla sé.
caveat-be-language = Ní ghlacann sé le gearáin ach san Ollainnis, sa Fhraincis nó sa Ghearmáinis.
caveat-bg-language = Scríobh sa Bhulgáiris, nó cuir aistriúchán leis. Tabhair do bhuansheoladh freisin, agus sínigh.
caveat-bg-channel = Seol é sa phost nó le facs, nó tabhair isteach é. Trí ríomhphost, ní áirítear é ach le síniú leictreonach cáilithe.
caveat-bg-limit = Tá teorainn ama ann. Deir foinse amháin bliain ón uair a bhí a fhios agat. B’fhéidir gur athraigh sé.
caveat-cy-form = Is í foirm A an ceann ceart dó seo.
caveat-de-land = Sa Ghearmáin, is é údarás do Land a dhéileálann le cuideachtaí. Déileálann an ceann seo le comhlachtaí cónaidhme, post agus guthán.
caveat-dk-channel = Teastaíonn MitID don fhoirm ar líne. Is féidir leat ríomhphost nó post a úsáid ina ionad. Ná seol naisc, fuaim, scannáin ná comhaid ZIP.
caveat-dk-company-first = Scríobh chuig an gcuideachta ar dtús. Ní mór duit d’ainm a thabhairt.
caveat-es-channel = Ar líne teastaíonn teastas Spáinneach nó Cl@ve. Mura bhfuil ceann agat, scríobh sa Spáinnis, sa phost.
caveat-fr-channel = Úsáid a fhoirm ar líne, nó an post. Scríobh sa Fhraincis.
caveat-gb-company-first = Sa RA, déan gearán leis an gcuideachta ar dtús. Tá an riail sin ann ó 19 Meitheamh 2026.
caveat-gb-address = Bhog sé go Manchain i bhfómhar 2026. Seiceáil a sheoladh sula scríobhann tú.
caveat-ie-channel = Úsáid a fhoirm ghréasáin, ríomhphost nó post. Ní ghlacann sé le gearáin ar an nguthán.
caveat-it-channel = Sínigh an litir. Seol le post deimhnithe (PEC) í, nó mar litir chláraithe.
caveat-lt-company-first = Scríobh chuig an gcuideachta ar dtús.
caveat-lt-channel = Seol mar litir chláraithe é, nó tabhair isteach é. Oibríonn a sheirbhís ar líne agus “E. pristatymas” freisin.
caveat-nl-channel = Tá foirm ar líne aige. Is féidir leat scríobh san Ollainnis nó i mBéarla.
caveat-no-channel = Teastaíonn ID-porten nó BankID don fhoirm ar líne. Is féidir leat litir a scríobh ina ionad.
caveat-pl-channel = Scríobh sa Pholainnis. Úsáid an post nó a bhosca isteach leictreonach: ní áirítear gnáthríomhphost.
caveat-ro-signature = Scríobh sa Rómáinis nó i mBéarla. Tabhair d’ainm agus do sheoladh iomlán, agus sínigh de láimh nó le síniú leictreonach.
caveat-se-public = Déantar cáipéis phoiblí den méid a sheolann tú, agus is féidir le haon duine í a iarraidh.
caveat-ch-report = Is tuairisc é seo. Ní gá don údarás do chás a chinneadh.
caveat-br-petition = Teastaíonn logáil isteach gov.br, agus cruthúnas gur iarr tú ar an gcuideachta ar dtús.

## Languages in which an authority takes a complaint

in-language-bg = Bulgáiris
in-language-cs = Seicis
in-language-da = Danmhairgis
in-language-de = Gearmáinis
in-language-el = Gréigis
in-language-en = Béarla
in-language-es = Spáinnis
in-language-et = Eastóinis
in-language-fi = Fionlainnis
in-language-fr = Fraincis
in-language-ga = Gaeilge
in-language-hr = Cróitis
in-language-hu = Ungáiris
in-language-is = Íoslainnis
in-language-it = Iodáilis
in-language-lt = Liotuáinis
in-language-lv = Laitvis
in-language-mt = Máltais
in-language-nb = Ioruais
in-language-nl = Ollainnis
in-language-nn = Nua-Ioruais
in-language-pl = Polainnis
in-language-pt = Portaingéilis
in-language-pt-BR = Portaingéilis na Brasaíle
in-language-ro = Rómáinis
in-language-sk = Slóvaicis
in-language-sl = Slóivéinis
in-language-sv = Sualainnis

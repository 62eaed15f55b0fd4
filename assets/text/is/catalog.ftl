### Icelandic words for the fact files in assets/catalog (in Icelandic): platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Færslur þínar, myndir, ummæli og gervigreindarspjall. Messenger fylgir með.
platform-instagram = Instagram
platform-instagram-hint = Færslur þínar, myndir, ummæli og gervigreindarspjall. Threads fylgir með.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Það sem þú skrifar til Meta AI í WhatsApp. Einkaspjall þitt er ekki notað.
platform-no-account = Án reiknings
platform-no-account-hint = Þú ert ekki með reikning en aðrir skrifa um þig eða deila myndum af þér.

## Where a person lives, and the right that applies there

zone-eu = Evrópusambandið
zone-eea = Ísland, Liechtenstein eða Noregur
zone-uk = Bretland
zone-switzerland = Sviss
zone-brazil = Brasilía
zone-unclear = Staður þar sem við höfum ekki kannað lögin
zone-elsewhere = Annað land
law-eu = Þú átt rétt á að andmæla samkvæmt 21. gr. GDPR, persónuverndarreglugerðarinnar.
law-eea = Þú átt rétt á að andmæla samkvæmt 21. gr. GDPR, persónuverndarreglugerðarinnar. Hún gildir samkvæmt EES-samningnum.
law-uk = Þú átt rétt á að andmæla samkvæmt 21. gr. UK GDPR.
law-switzerland = Samkvæmt 30. til 32. gr. svissnesku persónuverndarlaganna getur þú bannað þessa notkun berum orðum.
law-brazil = Samkvæmt 18. gr. LGPD getur þú andmælt notkun sem samræmist ekki lögunum.
law-unclear = Við höfum ekki kannað hvaða réttur gildir þar sem þú býrð.
law-elsewhere = Þar sem þú býrð er ekki vitað um neinn rétt gegn þessari notkun á þínum eigin færslum.

## Routes

route-facebook-ai-page = Gervigreindarsíða Meta, fyrir Facebook
route-facebook-ai-page-audience = Fyrir fólk með Facebook-reikning í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi eða Sviss.
route-facebook-form-2025 = Facebook-eyðublað frá 2025
route-facebook-form-2025-audience = Fyrir fólk með Facebook-reikning í ESB, á Íslandi, í Liechtenstein, Noregi eða Sviss.
route-facebook-form-2024 = Facebook-eyðublað frá 2024
route-facebook-form-2024-audience = Fyrir fólk með Facebook-reikning í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi eða Sviss.
route-facebook-router = Facebook-eyðublað fyrir öll andmæli
route-facebook-router-audience = Fyrir fólk með Facebook-reikning í ESB, á Íslandi, í Liechtenstein, Noregi eða Bretlandi.
route-facebook-legitimate-interest = Facebook-eyðublað gegn „lögmætum hagsmunum“
route-facebook-legitimate-interest-audience = Fyrir fólk með Facebook-reikning í ESB, á Íslandi, í Liechtenstein eða Noregi.
route-meta-privacy-rights = Almenn síða Meta fyrir persónuverndarbeiðnir
route-meta-privacy-rights-audience = Fyrir fólk með Facebook- eða Instagram-reikning, þegar gervigreindareyðublaðið sést ekki.
route-instagram-ai-page = Gervigreindarsíða Meta, fyrir Instagram
route-instagram-ai-page-audience = Fyrir fólk með Instagram-reikning í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi eða Sviss.
route-instagram-form-2025 = Instagram-eyðublað frá 2025
route-instagram-form-2025-audience = Fyrir fólk með Instagram-reikning í ESB, á Íslandi, í Liechtenstein, Noregi eða Sviss.
route-instagram-form-2024 = Eldra Instagram-eyðublað
route-instagram-form-2024-audience = Fyrir fólk með Instagram-reikning í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi eða Sviss.
route-instagram-legitimate-interest = Instagram-eyðublað gegn „lögmætum hagsmunum“
route-instagram-legitimate-interest-audience = Fyrir fólk með Instagram-reikning í ESB, á Íslandi, í Liechtenstein eða Noregi.
route-uk-privacy-centre = Persónuverndarmiðstöð Meta
route-uk-privacy-centre-audience = Fyrir fólk með Facebook- eða Instagram-reikning í Bretlandi.
route-brazil-facebook-ai-page = Gervigreindarsíða Meta, fyrir Facebook í Brasilíu
route-brazil-facebook-ai-page-audience = Fyrir fólk með Facebook-reikning í Brasilíu.
route-brazil-facebook-form = Facebook-eyðublað, í Brasilíu
route-brazil-facebook-form-audience = Fyrir fólk með Facebook-reikning í Brasilíu.
route-brazil-instagram-ai-page = Gervigreindarsíða Meta, fyrir Instagram í Brasilíu
route-brazil-instagram-ai-page-audience = Fyrir fólk með Instagram-reikning í Brasilíu.
route-brazil-whatsapp-ai-messages = WhatsApp-eyðublað um skilaboð við gervigreind, í Brasilíu
route-brazil-whatsapp-ai-messages-audience = Fyrir fólk með WhatsApp-reikning í Brasilíu.
route-brazil-others-ai-page = Gervigreindarsíða Meta, fyrir fólk án reiknings í Brasilíu
route-brazil-others-ai-page-audience = Fyrir fólk í Brasilíu sem er ekki með reikning.
route-whatsapp-ai-messages = WhatsApp-eyðublað um skilaboð við gervigreind
route-whatsapp-ai-messages-audience = Fyrir fólk með WhatsApp-reikning í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi eða Sviss.
route-whatsapp-general = Almennt persónuverndareyðublað WhatsApp
route-whatsapp-general-audience = Fyrir fólk með WhatsApp-reikning í Evrópu.
route-third-party-data = Eyðublað Meta um upplýsingar frá þriðju aðilum
route-third-party-data-audience = Fyrir fólk í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi eða Sviss. Engan reikning þarf.
route-third-party-data-elsewhere = Eyðublað Meta um upplýsingar frá þriðju aðilum, í öðrum löndum
route-third-party-data-elsewhere-audience = Fyrir fólk í öllum öðrum löndum, með eða án reiknings.
route-unclear-facebook-ai-page = Gervigreindarsíða Meta, fyrir Facebook
route-unclear-facebook-ai-page-audience = Fyrir fólk með Facebook-reikning þar sem við höfum ekki kannað lögin.
route-unclear-instagram-ai-page = Gervigreindarsíða Meta, fyrir Instagram
route-unclear-instagram-ai-page-audience = Fyrir fólk með Instagram-reikning þar sem við höfum ekki kannað lögin.
route-unclear-whatsapp-ai-messages = WhatsApp-eyðublað um skilaboð við gervigreind
route-unclear-whatsapp-ai-messages-audience = Fyrir fólk með WhatsApp-reikning þar sem við höfum ekki kannað lögin.
route-letter-meta-ireland = Bréf til Meta á Írlandi
route-letter-meta-ireland-audience = Fyrir fólk með Facebook- eða Instagram-reikning í ESB, á Íslandi, í Liechtenstein eða Noregi.
route-letter-meta-ireland-others = Bréf til Meta á Írlandi, án reiknings
route-letter-meta-ireland-others-audience = Fyrir fólk í ESB, á Íslandi, í Liechtenstein eða Noregi sem er ekki með reikning.
route-letter-meta-ireland-whatsapp = Bréf til Meta á Írlandi, um gervigreind í WhatsApp
route-letter-meta-ireland-whatsapp-audience = Fyrir fólk með WhatsApp-reikning í ESB, á Íslandi, í Liechtenstein eða Noregi.
route-letter-whatsapp-ireland = Bréf til WhatsApp á Írlandi
route-letter-whatsapp-ireland-audience = Fyrir fólk með WhatsApp-reikning í ESB, á Íslandi, í Liechtenstein eða Noregi.

## Steps: opening the form

step-log-in = Skráðu þig fyrst inn, í sama vafra.
step-log-in-facebook = Skráðu þig fyrst inn á Facebook, í sama vafra.
step-log-in-instagram = Skráðu þig fyrst inn á Instagram, í sama vafra.
step-open-address = Opnaðu slóðina.
step-open-page = Opnaðu síðu Meta.
step-phone-address-bar = Límdu slóðina í vafra símans svo að ekkert forrit opnist í staðinn.
step-scroll-end = Skrunaðu neðst á síðuna. Eyðublaðið er þar.
step-answer-yes = Ef spurt er hvort beiðnin varði gervigreind hjá Meta skaltu svara já.
step-find-link-facebook = Skrunaðu niður. Ýttu á tengilinn til að andmæla fyrir Facebook.
step-find-link-instagram = Skrunaðu niður. Ýttu á tengilinn til að andmæla fyrir Instagram.
step-find-link-whatsapp = Skrunaðu niður. Ýttu á tengilinn um skilaboð þín við gervigreind í WhatsApp.
step-find-link-others = Skrunaðu niður. Leitaðu að tengli fyrir fólk án reiknings.
step-find-link-top = Ýttu á orðið „andmæla“ í rammanum efst.
step-app-settings = Opnaðu stillingarnar í forritinu.
step-app-privacy-centre = Opnaðu persónuverndarmiðstöðina.
step-app-object-link = Opnaðu hlutann um gervigreind hjá Meta og ýttu á orðið „andmæla“.
step-facebook-app-menu = Ýttu á strikin þrjú í Facebook-forritinu.
step-facebook-app-settings = Ýttu á „Stillingar og persónuvernd“.
step-facebook-app-centre = Ýttu á „Persónuverndarmiðstöð“.
step-instagram-app-menu = Farðu á prófílinn þinn í Instagram-forritinu og ýttu á strikin þrjú.
step-instagram-app-centre = Ýttu á „Persónuverndarmiðstöð“ neðarlega á listanum.
step-pick-product = Veldu Facebook eða Instagram.
step-pick-objection = Veldu beiðnina um að andmæla.
step-whatsapp-choose = Veldu „Hvernig get ég andmælt vinnslu upplýsinga minna“.
step-third-party-choose = Veldu að andmæla notkun upplýsinga þinna frá þriðju aðilum.
step-third-party-concern = Veldu um hvað beiðnin þín er.
step-ask-meta-ai = Spurðu Meta AI um þig. Geymdu spurninguna og skjámynd af svarinu.

## Steps: ways that are drawn

step-facebook-web-picture = Ýttu á prófílmyndina þína á facebook.com.
step-facebook-web-settings = Ýttu á „Stillingar og persónuvernd“.
step-facebook-web-centre = Ýttu á „Persónuverndarmiðstöð“.
step-facebook-web-ai = Ýttu á „Gervigreind hjá Meta“.
step-facebook-web-shared = Ýttu á hlutann um það sem þú deilir á miðlum Meta. Leitaðu að eyðublaðinu þar.
step-instagram-web-profile = Farðu á prófílinn þinn á Instagram.
step-instagram-web-menu = Ýttu á strikin þrjú.
step-instagram-web-centre = Ýttu á „Persónuverndarmiðstöð“ undir „Frekari upplýsingar og aðstoð“.
step-instagram-web-object = Ýttu á orðið „andmæla“.
step-whatsapp-chat = Opnaðu spjallið í WhatsApp.
step-whatsapp-chat-privacy = Leitaðu að „Ítarleg spjallvernd“ í þessu spjalli. Kveiktu á henni.

## Words in drawings of forms and menus

drawn-ask-ai = Varðar beiðnin gervigreind hjá Meta?
drawn-yes = Já
drawn-product = Veldu vöru
drawn-facebook-or-instagram = Facebook eða Instagram
drawn-request = Veldu beiðni
drawn-objection = Andmæla
drawn-question = Veldu spurningu
drawn-whatsapp-objection = Hvernig get ég andmælt …
drawn-third-party-objection = Andmæla notkun upplýsinga minna frá þriðju aðilum
drawn-concern = Veldu um hvað beiðnin þín er
drawn-your-concern = Erindi þitt
drawn-facebook = Facebook
drawn-facebook-app = Facebook-forrit
drawn-instagram = Instagram
drawn-instagram-profile = Prófíllinn þinn
drawn-whatsapp = WhatsApp
drawn-menu = Valmynd
drawn-settings-privacy = Stillingar og persónuvernd
drawn-privacy-centre = Persónuverndarmiðstöð
drawn-more-info = Frekari upplýsingar og aðstoð
drawn-profile-picture = Prófílmyndin þín
drawn-profile = Prófíll
drawn-three-lines = Strikin þrjú
drawn-ai-at-meta = Gervigreind hjá Meta
drawn-shared = Upplýsingar sem þú deilir á miðlum Meta
drawn-object = andmæla
drawn-ai-page = Gervigreindarsíða Meta
drawn-ai-messages = skilaboð við gervigreind í WhatsApp
drawn-form = Eyðublaðið
drawn-a-chat = Spjallið
drawn-this-chat = Í þessu spjalli
drawn-advanced-privacy = Ítarleg spjallvernd

## Steps: filling it in

step-check-email = Athugaðu netfangið. Það á að vera netfang þessa reiknings.
step-country-and-email = Athugaðu netfangið. Ef spurt er um land skaltu velja þitt.
step-paste = Límdu textann þinn í reitinn.
step-paste-optional = Límdu textann þinn í reitinn. Í ESB má hann vera auður.
step-paste-names-ai = Límdu textann þinn. Athugaðu að hann nefni gervigreind hjá Meta.
step-paste-and-send = Límdu textann þinn ef þú vilt og ýttu á Send (senda).
step-brazil-fields = Fylltu út landið þitt, netfangið og textann.
step-whatsapp-number = Skrifaðu WhatsApp-númerið þitt með landsnúmeri.
step-whatsapp-email = Skrifaðu netfang þar sem þú getur lesið póstinn núna.
step-third-party-fields = Skrifaðu nafn, land og netfang.
step-third-party-proof = Límdu textann þinn, spurninguna til Meta AI og skjámyndina.

## Steps: sending it

step-send = Ýttu á Submit (senda inn) eða Send (senda).
step-wait-screenshot = Bíddu eftir skilaboðunum á síðunni. Taktu skjámynd af þeim.
step-brazil-code = Hafðu síðuna opna. Sláðu inn kóðann úr tölvupóstinum.
step-enter-code = Hafðu síðuna opna. Sláðu inn kóðann úr tölvupóstinum.
step-whatsapp-answer-mail = Í tölvupósti verður spurt hvaða notkun þú andmælir og hvers vegna. Svaraðu honum.

## Steps: by post

step-letter-print = Settu textann í bréf með nafni þínu, heimilisfangi og dagsetningu. Prentaðu það.
step-letter-sign = Skrifaðu undir það.
step-letter-registered = Sendu það í ábyrgðarpósti svo að þú getir sannað að það barst.
step-letter-slip = Geymdu kvittunina frá pósthúsinu.
step-letter-note-date = Skrifaðu hjá þér daginn sem það var afhent.

## What comes after sending

after-mail-minutes = Oft kemur tölvupóstur innan nokkurra mínútna. Þar gætu andmælin þegar verið samþykkt.
after-mail-day = Það getur líka tekið dag. Ef ekkert berst innan tveggja daga skaltu líta í ruslpóstinn.
after-popup = Í síma geta skilaboð birst á skjánum í stað tölvupósts.
after-english = Svarið gæti verið á ensku. Það er eðlilegt.
after-keep = Geymdu svarið. Ekki er vitað um síðu þar sem þú gætir flett andmælunum upp síðar.
after-code = Fyrst gæti komið tölvupóstur með kóða. Hann er ekki svarið.
after-question-whatsapp = WhatsApp spyr í tölvupósti hvaða notkun þú andmælir og hvers vegna. Svaraðu honum.
after-review = Manneskja gæti skoðað beiðnina. Ekki er vitað hve langan tíma það tekur.
after-refusal-form = Staðlað nei gæti borist. Geymdu það líka.
after-letter = Svarið gæti komið með pósti eða tölvupósti.

## What sources disagree about, and what to know before

note-not-checked-live = Enginn opnaði þessa slóð við gerð þessarar útgáfu forritsins. Hún er aðeins þekkt úr dagsettum heimildum.
note-region = Meta sýnir eyðublaðið aðeins fólki sem er skráð inn og ekki í öllum löndum. Ef þú notar VPN skaltu slökkva á því fyrst.
note-log-in-first = Ef þú sérð síðu um Meta AI í staðinn skaltu skrá þig inn og opna slóðina aftur.
note-linked-accounts = Meta segir að ein andmæli nái yfir alla reikninga í sömu Accounts Centre (reikningamiðstöð). Sumar leiðbeiningar segja annað. Til öryggis getur þú andmælt fyrir hvern þeirra.
note-late-objection = Andmælin stöðva notkun í framtíðinni. Þau taka ekkert úr gervigreind sem þegar er þjálfuð. Heimildum ber ekki saman um hvort þau nái yfir eldri færslur þínar.
note-others-posts = Andmælin ná ekki yfir það sem aðrir birta um þig.
note-ai-chats = Meta segir að andmælin nái líka yfir spjall þitt við Meta AI hér. Ein neytendasamtök sögðu árið 2025 að svo væri ekki.
note-earlier-objection = Meta segir að andmæli frá 2024 gildi enn. Sumir ráðleggja að endurtaka þau til öryggis.
note-meta-account = Á síðunni er annar tengill fyrir Meta-reikning, til dæmis fyrir Meta AI-forritið eða Quest.
note-pages = Heimildum ber ekki saman um hvort Facebook-síða geti andmælt. Skráðu þig inn með persónulega prófílnum þínum.
note-reason-optional = Í ESB þarftu ekki að gefa ástæðu.
note-country-if-asked = Sumt fólk var spurt um land, annað ekki.
note-form-of-2024 = Árið 2024 bað þetta eyðublað um land, ástæðu og kóða. Einni manneskju var sagt að skrifa minnst 100 stafi.
note-norway = Árið 2024 hafnaði eyðublað Meta Noregi hjá sumum. Frá Noregi er bréf önnur leið.
note-router-replaced = Meta skipti um þessa slóð í stefnu sinni 23. júlí 2026. Hún leiðir ef til vill ekki neitt núna.
note-any-objection = Þetta eyðublað tekur við öllum andmælum. Textinn þinn verður að segja að þín varði gervigreind.
note-general-channel = Þessi síða tekur við öllum persónuverndarbeiðnum. Ekki er vitað hvort hún leiðir að gervigreindareyðublaðinu.
note-uk-instagram = Í tölvu er þessi slóð fyrir Facebook. Fyrir Instagram skaltu nota persónuverndarmiðstöðina í Instagram-forritinu.
note-uk-form-unknown = Slóð eyðublaðs fyrir Bretland eitt er ekki þekkt. Ekki er heldur vitað hvaða Meta-fyrirtæki ber ábyrgð í Bretlandi.
note-brazil-form-unknown = Slóð eigin eyðublaðs Meta fyrir Brasilíu er ekki þekkt. Síðan gæti leitt þangað.
note-brazil-reason = Í Brasilíu bað eyðublaðið enn um stutta ástæðu í desember 2025.
note-brazil-non-users = Árið 2024 lofaði Meta yfirvaldi Brasilíu eyðublaði fyrir fólk án reiknings. Slóð þess er ekki þekkt.
note-unclear-law = Eyðublaðið birtist ef til vill ekki þar sem þú býrð. Við höfum ekki kannað lögin þar.
note-whatsapp-address = Slóð eyðublaðsins sjálfs er ekki þekkt. Síða Meta ætti að tengja á það.
note-whatsapp-separate = Andmæli fyrir WhatsApp standa alltaf ein og sér, þótt reikningar þínir séu tengdir.
note-whatsapp-two-routes = WhatsApp er með tvö eyðublöð: eitt um skilaboð við gervigreind og annað almennt. Margar leiðbeiningar rugla þeim saman.
note-whatsapp-private = Einkaspjall þitt er ekki notað. Aðeins það sem einhver sendir Meta AI fer til Meta.
note-whatsapp-precaution = Í júní 2025 mun Meta hafa kallað þetta eyðublað varúðarráðstöfun, því slík skilaboð væru ekki notuð á þeim tíma.
note-whatsapp-not-theirs = WhatsApp gæti svarað að þetta sé mál Meta. Geymdu svarið og notaðu eyðublaðið um skilaboð við gervigreind.
note-whatsapp-disputed = Í maí 2025 sögðu sumir að ekki væri hægt að andmæla fyrir WhatsApp. Síðan þá nefnir Meta eigið eyðublað.
note-third-party-limit = Þetta eyðublað er um gögn frá „þriðju aðilum“. Með því á Meta við opna netið og gögn sem það hefur leyfi fyrir. Mynd vinar af þér á Facebook fellur ef til vill ekki undir það.
note-third-party-italy = Yfirvaldið á Ítalíu nefnir þetta eyðublað fyrir fólk án reiknings sem aðrir birtu gögn um.
note-third-party-proof = Heimildum ber ekki saman um hvort þú þurfir að sýna að Meta eigi gögn um þig.
note-third-party-proof-needed = Þetta eyðublað biður um skjámynd af svari Meta AI sem sýnir gögn þín.
note-third-party-not-automatic = Meta segist ekki samþykkja þessar beiðnir sjálfkrafa. Meira en tylft listafólks var neitað árið 2023.
note-ask-who-posted = Birti einhver sem þú þekkir þetta? Biddu viðkomandi að taka það niður. Til þess þarf ekkert eyðublað.
note-letter-proof = Ábyrgðarpóstur er sú leið sem þú getur sannað.
note-letter-no-email = Ekkert netfang Meta fyrir andmæli er staðfest. Ein andmæli í tölvupósti komu til baka með villu.
note-letter-others = Stefna Meta nefnir líka fólk án reiknings. Bréfið getur því fjallað um það sem aðrir deildu.
note-letter-whatsapp-two = Meta rekur Meta AI í WhatsApp. Skrifaðu því báðum fyrirtækjum, Meta og WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Meta býður ekkert eyðublað gegn notkun á þínum eigin færslum þar sem þú býrð. Ekki er vitað um neinn rétt til þess.
why-elsewhere-whatsapp = Ekki er vitað til að Meta bjóði þetta eyðublað þar sem þú býrð. Ekki er vitað um neinn rétt til þess.
help-private-account = Gerðu reikninginn að einkareikningi. Nýjar færslur verða þá ekki opinberar.
help-limit-old-posts = Takmarkaðu hverjir sjá gamlar færslur.
help-delete-posts = Eyddu færslum sem þú vilt ekki að séu notaðar, eða öllum reikningnum.
help-avoid-meta-ai = Ekki nota Meta AI og ekki deila einkamálum með því.
help-third-party-form = Ef Meta AI sýnir gögn þín skaltu nota eyðublað Meta um upplýsingar frá þriðju aðilum.
help-whatsapp-avoid-meta-ai = Ekki skrifa Meta AI og ekki nefna það í spjalli.
help-whatsapp-delete-chat = Settu spjallið við Meta AI í geymslu eða eyddu því. Meta AI sjálft er ekki hægt að fjarlægja.
help-whatsapp-chat-privacy = Kveiktu á ítarlegri spjallvernd í hverju spjalli. Hún kemur í veg fyrir að skilaboðin séu notuð fyrir gervigreind.
help-whatsapp-accounts-centre = Hafðu WhatsApp ekki í Accounts Centre (reikningamiðstöð). Gervigreindarspjallið tengist þá síður öðrum reikningum þínum.
help-whatsapp-reset = Sumir segja að „/reset-ai“ í spjallinu eyði afriti Meta. Við gátum ekki staðfest það.

## Countries and territories

place-AT = Austurríki
place-BE = Belgía
place-BG = Búlgaría
place-HR = Króatía
place-CY = Kýpur
place-CZ = Tékkland
place-DK = Danmörk
place-EE = Eistland
place-FI = Finnland
place-FR = Frakkland
place-DE = Þýskaland
place-DE-BW = Baden-Württemberg
place-DE-BY = Bæjaraland
place-DE-BE = Berlín
place-DE-BB = Brandenborg
place-DE-HB = Bremen
place-DE-HH = Hamborg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Vorpommern
place-DE-NI = Neðra-Saxland
place-DE-NW = Norðurrín-Vestfalía
place-DE-RP = Rínarland-Pfalz
place-DE-SL = Saarland
place-DE-SN = Saxland
place-DE-ST = Saxland-Anhalt
place-DE-SH = Slésvík-Holtsetaland
place-DE-TH = Þýringaland
place-GR = Grikkland
place-HU = Ungverjaland
place-IE = Írland
place-IT = Ítalía
place-LV = Lettland
place-LT = Litáen
place-LU = Lúxemborg
place-MT = Malta
place-NL = Holland
place-PL = Pólland
place-PT = Portúgal
place-RO = Rúmenía
place-SK = Slóvakía
place-SI = Slóvenía
place-ES = Spánn
place-SE = Svíþjóð
place-GP = Gvadelúpeyjar
place-GF = Franska Gvæjana
place-MQ = Martiník
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Asóreyjar
place-PT-30 = Madeira
place-ES-CN = Kanaríeyjar
place-IS = Ísland
place-LI = Liechtenstein
place-NO = Noregur
place-GB = Bretland
place-CH = Sviss
place-BR = Brasilía
place-JP = Japan
place-KR = Suður-Kórea
place-AD = Andorra
place-MC = Mónakó
place-SM = San Marínó
place-VA = Vatíkanið
place-JE = Jersey
place-GG = Guernsey
place-IM = Mön
place-GI = Gíbraltar
place-FO = Færeyjar
place-GL = Grænland
place-CY-NORTH = Norður-Kýpur
place-GB-BASES = Breskar herstöðvar á Kýpur
place-US = Bandaríkin
place-other = Annað land

## Reasons one can tick

reason-no-expectation-tick = Þegar ég birti efnið gat ég ekki búist við þessu
reason-children-tick = Myndir mínar eða færslur sýna börnin mín
reason-health-tick = Færslur mínar segja eitthvað um heilsu mína
reason-belief-politics-tick = Færslur mínar sýna trú mína eða stjórnmálaskoðanir
reason-my-work-tick = Textar mínir og myndir eru mitt eigið verk
reason-others-in-my-pictures-tick = Annað fólk er á myndum mínum
reason-posts-from-youth-tick = Sumar færslur eru frá æskuárum mínum
reason-cannot-be-undone-tick = Það sem gervigreind hefur lært verður ekki tekið til baka

## By when an answer is due, and why

rule-gdpr = Samkvæmt 3. mgr. 12. gr. GDPR fær fyrirtækið einn almanaksmánuð frá deginum sem andmælin berast. Eyðublað berst daginn sem þú sendir það. Ef síðasti dagur er um helgi eða á írskum frídegi færist hann á næsta virka dag. Meta svarar frá Írlandi; það er okkar túlkun að frídagar Írlands gildi.
rule-uk-gdpr = Bresk lög gefa fyrirtækinu einn almanaksmánuð frá deginum sem andmælin berast. Eyðublað berst daginn sem þú sendir það. Ef síðasti dagur er um helgi eða á frídegi í Englandi og Wales færist hann á næsta virka dag. Fresturinn stöðvast meðan fyrirtækið bíður eftir einhverju sem það þarf frá þér.
rule-swiss-courtesy = Svissnesk lög ákveða engan svarfrest við andmælum. Þrjátíu dagar eru skynsamlegur frestur, ekki lögbundinn.
rule-no-date = Við vitum ekki um lögbundinn svarfrest þar sem þú býrð. Þetta forrit setur því engan.
rule-uk-complaint = Síðan 19. júní 2026 þarf fyrirtæki í Bretlandi að staðfesta móttöku kvörtunar innan 30 daga. Dagurinn sem hún berst er ekki talinn með. Ef síðasti dagur er um helgi eða á frídegi í Englandi og Wales færist hann á næsta virka dag.
rule-authority-news = Innan þriggja mánaða þarf yfirvaldið að segja þér hvernig málið stendur eða hvað það ákvað. Svo segir 2. mgr. 78. gr. GDPR. Eftir það getur þú leitað til dómstóls. Það er okkar túlkun að fréttir frá yfirvaldinu hefji nýja talningu.
rule-reminder = Ítrekun gefur tvær vikur. Það er venja. Engin lög ákveða það.
rule-recheck = Eyðublöð og stefnur hafa breyst á hverju ári síðan 2024. Athugaðu því einu sinni á ári hvort allt er eins. Engin lög ákveða þennan dag.

## Public holidays

holiday-ie-new-year = nýársdagur
holiday-ie-february = frídagur heilagrar Brigídar
holiday-ie-saint-patrick = dagur heilags Patreks
holiday-ie-easter-monday = annar í páskum
holiday-ie-may = írskur frídagur í maí
holiday-ie-june = írskur frídagur í júní
holiday-ie-august = írskur frídagur í ágúst
holiday-ie-october = írskur frídagur í október
holiday-ie-christmas = jóladagur
holiday-ie-saint-stephen = annar í jólum
holiday-gb-new-year = nýársdagur
holiday-gb-good-friday = föstudagurinn langi
holiday-gb-easter-monday = annar í páskum
holiday-gb-early-may = breskur frídagur í byrjun maí
holiday-gb-spring = breskur frídagur að vori
holiday-gb-summer = breskur frídagur að sumri
holiday-gb-christmas = jóladagur
holiday-gb-boxing-day = annar í jólum

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Í Austurríki eru fastir liðir í kvörtun. Láttu andmælin fylgja og svar ef það er til.
caveat-at-limit = Í Austurríki þarf að kvarta innan árs frá því að þú vissir af þessu og innan þriggja ára frá því að það gerðist.
caveat-be-language = Það tekur aðeins við kvörtunum á hollensku, frönsku eða þýsku.
caveat-bg-language = Skrifaðu á búlgörsku eða láttu þýðingu fylgja. Gefðu líka upp lögheimili þitt og skrifaðu undir.
caveat-bg-channel = Sendu hana í pósti eða símbréfi, eða afhentu hana. Í tölvupósti gildir hún aðeins með fullgildri rafrænni undirskrift.
caveat-bg-limit = Tímafrestur er til. Ein heimild segir eitt ár frá því að þú vissir af þessu. Það gæti hafa breyst.
caveat-cy-form = Eyðublað A á við hér.
caveat-de-land = Í Þýskalandi hefur yfirvald sambandslandsins eftirlit með fyrirtækjum. Þetta yfirvald sér um alríkisstofnanir, póst og síma.
caveat-dk-channel = Vefeyðublaðið krefst MitID. Þú getur notað tölvupóst eða póst í staðinn, en ekki senda tengla, hljóð, myndbönd eða ZIP-skrár.
caveat-dk-company-first = Skrifaðu fyrirtækinu fyrst. Þú þarft að gefa upp nafn þitt.
caveat-es-channel = Á netinu þarftu spænsk rafræn skilríki eða Cl@ve. Ef þú átt hvorugt skaltu skrifa á spænsku, í pósti.
caveat-fr-channel = Notaðu vefeyðublað þess eða póst. Skrifaðu á frönsku.
caveat-gb-company-first = Í Bretlandi skaltu kvarta við fyrirtækið fyrst. Sú regla hefur gilt síðan 19. júní 2026.
caveat-gb-address = Það flutti til Manchester haustið 2026. Athugaðu póstfangið áður en þú skrifar.
caveat-ie-channel = Notaðu vefeyðublað þess, tölvupóst eða póst. Það tekur ekki við kvörtunum í síma.
caveat-it-channel = Skrifaðu undir bréfið. Sendu það með vottuðum tölvupósti (PEC) eða sem ábyrgðarbréf.
caveat-lt-company-first = Skrifaðu fyrirtækinu fyrst.
caveat-lt-channel = Sendu hana í ábyrgðarbréfi eða afhentu hana. Vefþjónusta þess og „E. pristatymas“ virka líka.
caveat-nl-channel = Það er með vefeyðublað. Þú getur skrifað á hollensku eða ensku.
caveat-no-channel = Vefeyðublaðið krefst ID-porten eða BankID. Þú getur skrifað bréf í staðinn.
caveat-pl-channel = Skrifaðu á pólsku. Notaðu póst eða rafrænt pósthólf þess: venjulegur tölvupóstur gildir ekki.
caveat-ro-signature = Skrifaðu á rúmensku eða ensku. Gefðu upp fullt nafn og heimilisfang, og skrifaðu undir með eigin hendi eða rafrænt.
caveat-se-public = Það sem þú sendir verður opinbert skjal sem hver sem er má biðja um að sjá.
caveat-ch-report = Þetta er tilkynning. Yfirvaldið þarf ekki að skera úr um mál þitt.
caveat-br-petition = Þú þarft gov.br-innskráningu og sönnun um að þú hafir leitað til fyrirtækisins fyrst.

## Languages in which an authority takes a complaint

in-language-bg = búlgarska
in-language-cs = tékkneska
in-language-da = danska
in-language-de = þýska
in-language-el = gríska
in-language-en = enska
in-language-es = spænska
in-language-et = eistneska
in-language-fi = finnska
in-language-fr = franska
in-language-ga = írska
in-language-hr = króatíska
in-language-hu = ungverska
in-language-is = íslenska
in-language-it = ítalska
in-language-lt = litáíska
in-language-lv = lettneska
in-language-mt = maltneska
in-language-nb = norska
in-language-nl = hollenska
in-language-nn = nýnorska
in-language-pl = pólska
in-language-pt = portúgalska
in-language-pt-BR = brasilísk portúgalska
in-language-ro = rúmenska
in-language-sk = slóvakíska
in-language-sl = slóvenska
in-language-sv = sænska

### Latvian words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Jūsu ieraksti, fotoattēli, komentāri un MI sarunas. Te pieder arī Messenger.
platform-instagram = Instagram
platform-instagram-hint = Jūsu ieraksti, fotoattēli, komentāri un MI sarunas. Te pieder arī Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Tas, ko lietotnē WhatsApp rakstāt Meta AI. Jūsu privātās sarunas neizmanto.
platform-no-account = Bez konta
platform-no-account-hint = Jums nav konta, bet citi par jums raksta vai kopīgo attēlus, kuros esat jūs.

## Where a person lives, and the right that applies there

zone-eu = Eiropas Savienība
zone-eea = Islande, Lihtenšteina vai Norvēģija
zone-uk = Apvienotā Karaliste
zone-switzerland = Šveice
zone-brazil = Brazīlija
zone-unclear = Vieta, kuras likumus nepārbaudījām
zone-elsewhere = Cita valsts
law-eu = Jums ir tiesības iebilst saskaņā ar VDAR 21. pantu.
law-eea = Jums ir tiesības iebilst saskaņā ar VDAR 21. pantu, kas ir spēkā ar EEZ līgumu.
law-uk = Jums ir tiesības iebilst saskaņā ar Apvienotās Karalistes VDAR 21. pantu.
law-switzerland = Šveices datu aizsardzības likuma 30.–32. pants ļauj jums šādu izmantošanu skaidri aizliegt.
law-brazil = LGPD 18. pants ļauj jums iebilst pret izmantošanu, kas neatbilst likumam.
law-unclear = Mēs nepārbaudījām, kādas tiesības ir spēkā jūsu dzīvesvietā.
law-elsewhere = Jūsu dzīvesvietā nav zināmu tiesību iebilst pret šādu jūsu ierakstu izmantošanu.

## Routes

route-facebook-ai-page = Metas MI lapa, Facebook
route-facebook-ai-page-audience = Tiem, kam ir Facebook konts ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē vai Šveicē.
route-facebook-form-2025 = 2025. gada Facebook veidlapa
route-facebook-form-2025-audience = Tiem, kam ir Facebook konts ES, Islandē, Lihtenšteinā, Norvēģijā vai Šveicē.
route-facebook-form-2024 = 2024. gada Facebook veidlapa
route-facebook-form-2024-audience = Tiem, kam ir Facebook konts ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē vai Šveicē.
route-facebook-router = Facebook veidlapa visiem iebildumiem
route-facebook-router-audience = Tiem, kam ir Facebook konts ES, Islandē, Lihtenšteinā, Norvēģijā vai Apvienotajā Karalistē.
route-facebook-legitimate-interest = Facebook veidlapa pret “leģitīmajām interesēm”
route-facebook-legitimate-interest-audience = Tiem, kam ir Facebook konts ES, Islandē, Lihtenšteinā vai Norvēģijā.
route-meta-privacy-rights = Metas vispārīgā lapa privātuma pieprasījumiem
route-meta-privacy-rights-audience = Tiem, kam ir Facebook vai Instagram konts, ja MI veidlapa neparādās.
route-instagram-ai-page = Metas MI lapa, Instagram
route-instagram-ai-page-audience = Tiem, kam ir Instagram konts ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē vai Šveicē.
route-instagram-form-2025 = 2025. gada Instagram veidlapa
route-instagram-form-2025-audience = Tiem, kam ir Instagram konts ES, Islandē, Lihtenšteinā, Norvēģijā vai Šveicē.
route-instagram-form-2024 = Vecāka Instagram veidlapa
route-instagram-form-2024-audience = Tiem, kam ir Instagram konts ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē vai Šveicē.
route-instagram-legitimate-interest = Instagram veidlapa pret “leģitīmajām interesēm”
route-instagram-legitimate-interest-audience = Tiem, kam ir Instagram konts ES, Islandē, Lihtenšteinā vai Norvēģijā.
route-uk-privacy-centre = Metas “Privacy Centre” (privātuma centrs)
route-uk-privacy-centre-audience = Tiem, kam ir Facebook vai Instagram konts Apvienotajā Karalistē.
route-brazil-facebook-ai-page = Metas MI lapa, Facebook Brazīlijā
route-brazil-facebook-ai-page-audience = Tiem, kam ir Facebook konts Brazīlijā.
route-brazil-facebook-form = Facebook veidlapa Brazīlijā
route-brazil-facebook-form-audience = Tiem, kam ir Facebook konts Brazīlijā.
route-brazil-instagram-ai-page = Metas MI lapa, Instagram Brazīlijā
route-brazil-instagram-ai-page-audience = Tiem, kam ir Instagram konts Brazīlijā.
route-brazil-whatsapp-ai-messages = WhatsApp veidlapa ziņām ar MI, Brazīlijā
route-brazil-whatsapp-ai-messages-audience = Tiem, kam ir WhatsApp konts Brazīlijā.
route-brazil-others-ai-page = Metas MI lapa tiem Brazīlijā, kam nav konta
route-brazil-others-ai-page-audience = Tiem Brazīlijā, kam nav konta.
route-whatsapp-ai-messages = WhatsApp veidlapa ziņām ar MI
route-whatsapp-ai-messages-audience = Tiem, kam ir WhatsApp konts ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē vai Šveicē.
route-whatsapp-general = WhatsApp vispārīgā privātuma veidlapa
route-whatsapp-general-audience = Tiem, kam ir WhatsApp konts Eiropā.
route-third-party-data = Metas veidlapa par informāciju no trešajām personām
route-third-party-data-audience = Tiem, kas dzīvo ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē vai Šveicē. Konts nav vajadzīgs.
route-third-party-data-elsewhere = Metas veidlapa par informāciju no trešajām personām, citās valstīs
route-third-party-data-elsewhere-audience = Tiem, kas dzīvo citās valstīs, ar kontu vai bez tā.
route-unclear-facebook-ai-page = Metas MI lapa, Facebook
route-unclear-facebook-ai-page-audience = Tiem, kam ir Facebook konts vietā, kuras likumus nepārbaudījām.
route-unclear-instagram-ai-page = Metas MI lapa, Instagram
route-unclear-instagram-ai-page-audience = Tiem, kam ir Instagram konts vietā, kuras likumus nepārbaudījām.
route-unclear-whatsapp-ai-messages = WhatsApp veidlapa ziņām ar MI
route-unclear-whatsapp-ai-messages-audience = Tiem, kam ir WhatsApp konts vietā, kuras likumus nepārbaudījām.
route-letter-meta-ireland = Vēstule uzņēmumam Meta Īrijā
route-letter-meta-ireland-audience = Tiem, kam ir Facebook vai Instagram konts ES, Islandē, Lihtenšteinā vai Norvēģijā.
route-letter-meta-ireland-others = Vēstule uzņēmumam Meta Īrijā, bez konta
route-letter-meta-ireland-others-audience = Tiem ES, Islandē, Lihtenšteinā vai Norvēģijā, kam nav konta.
route-letter-meta-ireland-whatsapp = Vēstule uzņēmumam Meta Īrijā, par MI lietotnē WhatsApp
route-letter-meta-ireland-whatsapp-audience = Tiem, kam ir WhatsApp konts ES, Islandē, Lihtenšteinā vai Norvēģijā.
route-letter-whatsapp-ireland = Vēstule uzņēmumam WhatsApp Īrijā
route-letter-whatsapp-ireland-audience = Tiem, kam ir WhatsApp konts ES, Islandē, Lihtenšteinā vai Norvēģijā.

## Steps: opening the form

step-log-in = Vispirms piesakieties tajā pašā pārlūkā.
step-log-in-facebook = Vispirms tajā pašā pārlūkā piesakieties vietnē Facebook.
step-log-in-instagram = Vispirms tajā pašā pārlūkā piesakieties vietnē Instagram.
step-open-address = Atveriet adresi.
step-open-page = Atveriet Metas lapu.
step-phone-address-bar = Ielīmējiet adresi tālruņa pārlūkā, lai neatvērtos lietotne.
step-scroll-end = Ritiniet līdz lapas beigām. Tur ir veidlapa.
step-answer-yes = Ja jautā, vai pieprasījums ir par MI uzņēmumā Meta, atbildiet ar jā.
step-find-link-facebook = Ritiniet lejup. Nospiediet saiti, ar kuru var iebilst par Facebook.
step-find-link-instagram = Ritiniet lejup. Nospiediet saiti, ar kuru var iebilst par Instagram.
step-find-link-whatsapp = Ritiniet lejup. Nospiediet saiti par jūsu WhatsApp ziņām ar MI.
step-find-link-others = Ritiniet lejup. Meklējiet saiti tiem, kam nav konta.
step-find-link-top = Lodziņā augšā nospiediet vārdu “object” (iebilst).
step-app-settings = Lietotnē atveriet iestatījumus.
step-app-privacy-centre = Atveriet “Privacy Centre” (privātuma centru).
step-app-object-link = Atveriet daļu par MI uzņēmumā Meta un nospiediet vārdu “object” (iebilst).
step-facebook-app-menu = Lietotnē Facebook nospiediet trīs svītriņas.
step-facebook-app-settings = Nospiediet “Settings & privacy” (iestatījumi un privātums).
step-facebook-app-centre = Nospiediet “Privacy Centre” (privātuma centrs).
step-instagram-app-menu = Lietotnē Instagram atveriet savu profilu un nospiediet trīs svītriņas.
step-instagram-app-centre = Tuvu saraksta beigām nospiediet “Privacy Centre” (privātuma centrs).
step-pick-product = Izvēlieties Facebook vai Instagram.
step-pick-objection = Izvēlieties pieprasījumu iebilst.
step-whatsapp-choose = Izvēlieties “How can I make an objection to the processing of my information” (kā iebilst pret manas informācijas apstrādi).
step-third-party-choose = Izvēlieties iebilst pret to, ka izmanto jūsu informāciju no trešajām personām.
step-third-party-concern = Izvēlieties, par ko ir pieprasījums.
step-ask-meta-ai = Pajautājiet Meta AI par sevi. Saglabājiet jautājumu un atbildes ekrānuzņēmumu.

## Steps: ways that are drawn

step-facebook-web-picture = Lapā facebook.com nospiediet savu profila attēlu.
step-facebook-web-settings = Nospiediet “Settings & privacy” (iestatījumi un privātums).
step-facebook-web-centre = Nospiediet “Privacy Centre” (privātuma centrs).
step-facebook-web-ai = Nospiediet “AI at Meta” (MI uzņēmumā Meta).
step-facebook-web-shared = Nospiediet daļu par to, ko kopīgojat Metas produktos. Meklējiet tur veidlapu.
step-instagram-web-profile = Vietnē Instagram atveriet savu profilu.
step-instagram-web-menu = Nospiediet trīs svītriņas.
step-instagram-web-centre = Sadaļā “More info and support” (vairāk informācijas un atbalsts) nospiediet “Privacy Centre” (privātuma centrs).
step-instagram-web-object = Nospiediet vārdu “object” (iebilst).
step-whatsapp-chat = Lietotnē WhatsApp atveriet sarunu.
step-whatsapp-chat-privacy = Šajā sarunā meklējiet “Advanced chat privacy” (papildu sarunas privātums). Ieslēdziet to.

## Words in drawings of forms and menus

drawn-ask-ai = Vai pieprasījums ir par Metas MI?
drawn-yes = Jā
drawn-product = Izvēlieties produktu
drawn-facebook-or-instagram = Facebook vai Instagram
drawn-request = Izvēlieties pieprasījumu
drawn-objection = Iebilst
drawn-question = Izvēlieties jautājumu
drawn-whatsapp-objection = Kā es varu iebilst …
drawn-third-party-objection = Iebilst, ka izmanto manu informāciju no trešajām personām
drawn-concern = Izvēlieties, par ko ir pieprasījums
drawn-your-concern = Jūsu jautājums
drawn-facebook = Facebook
drawn-facebook-app = Lietotne Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Jūsu profils
drawn-whatsapp = WhatsApp
drawn-menu = Izvēlne
drawn-settings-privacy = Iestatījumi un privātums
drawn-privacy-centre = Privātuma centrs
drawn-more-info = Vairāk informācijas un atbalsts
drawn-profile-picture = Jūsu profila attēls
drawn-profile = Profils
drawn-three-lines = Trīs svītriņas
drawn-ai-at-meta = MI uzņēmumā Meta
drawn-shared = Informācija, ko kopīgojāt Metas produktos
drawn-object = iebilst
drawn-ai-page = Metas MI lapa
drawn-ai-messages = WhatsApp ziņas ar MI
drawn-form = Veidlapa
drawn-a-chat = Saruna
drawn-this-chat = Šajā sarunā
drawn-advanced-privacy = Papildu sarunas privātums

## Steps: filling it in

step-check-email = Pārbaudiet e-pastu. Tam jābūt šī konta e-pastam.
step-country-and-email = Pārbaudiet e-pastu. Ja prasa valsti, izvēlieties savu.
step-paste = Ielīmējiet tekstu lodziņā.
step-paste-optional = Ielīmējiet tekstu lodziņā. Eiropas Savienībā tas var palikt tukšs.
step-paste-names-ai = Ielīmējiet tekstu. Pārbaudiet, vai tajā minēts MI uzņēmumā Meta.
step-paste-and-send = Ja vēlaties, ielīmējiet tekstu un nospiediet “Send” (sūtīt).
step-brazil-fields = Aizpildiet valsti, e-pastu un tekstu.
step-whatsapp-number = Ierakstiet savu WhatsApp numuru ar valsts kodu.
step-whatsapp-email = Ierakstiet e-pasta adresi, ko tagad varat lasīt.
step-third-party-fields = Ierakstiet savu vārdu, valsti un e-pastu.
step-third-party-proof = Ielīmējiet tekstu, savu jautājumu Meta AI un ekrānuzņēmumu.

## Steps: sending it

step-send = Nospiediet “Submit” (iesniegt) vai “Send” (sūtīt).
step-wait-screenshot = Sagaidiet ziņojumu lapā. Uzņemiet tā ekrānuzņēmumu.
step-brazil-code = Turiet lapu atvērtu. Ievadiet kodu no e-pasta.
step-enter-code = Turiet lapu atvērtu. Ievadiet kodu no e-pasta.
step-whatsapp-answer-mail = E-pastā jautās, pret kādu izmantošanu iebilstat un kāpēc. Atbildiet uz to.

## Steps: by post

step-letter-print = Ievietojiet tekstu vēstulē ar savu vārdu, adresi un datumu. Izdrukājiet to.
step-letter-sign = Parakstiet to.
step-letter-registered = Nosūtiet ierakstītā sūtījumā, lai varat pierādīt, ka tas pienāca.
step-letter-slip = Saglabājiet pasta kvīti.
step-letter-note-date = Pierakstiet dienu, kad tā tika piegādāta.

## What comes after sending

after-mail-minutes = Bieži e-pasta vēstule pienāk dažās minūtēs. Tajā jūsu iebildums jau var būt ņemts vērā.
after-mail-day = Var paiet arī diena. Ja divās dienās nekas nepienāk, skatiet surogātpasta mapē.
after-popup = Tālrunī e-pasta vēstules vietā var parādīties ziņojums ekrānā.
after-english = Atbilde var būt angliski. Tas ir ierasts.
after-keep = Saglabājiet atbildi. Nav zināma lapa, kur vēlāk varētu apskatīt savu iebildumu.
after-code = Vispirms var pienākt e-pasta vēstule ar kodu. Tā vēl nav atbilde.
after-question-whatsapp = WhatsApp e-pastā jautā, pret kādu izmantošanu iebilstat un kāpēc. Atbildiet uz to.
after-review = Pieprasījumu var izskatīt cilvēks. Cik ilgi tas notiek, nav zināms.
after-refusal-form = Iespējams standarta atteikums. Saglabājiet arī to.
after-letter = Atbilde var pienākt pa pastu vai e-pastā.

## What sources disagree about, and what to know before

note-not-checked-live = Gatavojot šo programmas versiju, neviens šo adresi neatvēra. Tā zināma tikai no datētiem avotiem.
note-region = Meta veidlapu rāda tikai pēc pieteikšanās un ne katrā valstī. Ja lietojat VPN, vispirms to izslēdziet.
note-log-in-first = Ja redzat lapu par Meta AI, piesakieties un atveriet adresi vēlreiz.
note-linked-accounts = Meta saka, ka viens iebildums ietver visus kontus vienā “Accounts Centre” (kontu centrā). Dažas pamācības tam nepiekrīt. Drošības pēc varat iesniegt par katru.
note-late-objection = Iebildums aptur turpmāku izmantošanu. No jau apmācīta MI neko izņemt nevar. Par vecākiem ierakstiem avotos ir pretrunas.
note-others-posts = Jūsu iebildums neattiecas uz to, ko par jums publicē citi.
note-ai-chats = Meta saka, ka te iebildums attiecas arī uz sarunām ar Meta AI. Kāda patērētāju organizācija 2025. gadā teica, ka ne.
note-earlier-objection = Meta saka, ka 2024. gada iebildums joprojām ir spēkā. Daži drošības pēc iesaka to atkārtot.
note-meta-account = Lapā ir vēl viena saite Meta kontam, piemēram, lietotnei Meta AI vai Quest.
note-pages = Avotos ir pretrunas par to, vai var iebilst Facebook lapa. Piesakieties ar savu personīgo profilu.
note-reason-optional = Eiropas Savienībā iemesls nav jānorāda.
note-country-if-asked = Dažiem prasīja valsti, citiem ne.
note-form-of-2024 = 2024. gadā šī veidlapa prasīja valsti, iemeslu un kodu. Kādam lika rakstīt vismaz 100 rakstzīmju.
note-norway = 2024. gadā Metas veidlapa dažiem nepieņēma Norvēģiju. No Norvēģijas var arī rakstīt vēstuli.
note-router-replaced = 2026. gada 23. jūlijā Meta savā politikā šo adresi nomainīja. Iespējams, tā vairs nekur neved.
note-any-objection = Šī veidlapa pieņem visu veidu iebildumus. Tekstā jābūt teiktam, ka jūsējais ir par MI.
note-general-channel = Šī lapa pieņem visu veidu privātuma pieprasījumus. Vai tā ved uz MI veidlapu, nav zināms.
note-uk-instagram = Datorā šī adrese ir domāta Facebook. Instagram gadījumā lietotnē Instagram atveriet “Privacy Centre” (privātuma centru).
note-uk-form-unknown = Nav zināma adrese veidlapai, kas būtu tikai Apvienotajai Karalistei. Nav zināms arī, kurš Metas uzņēmums tur ir atbildīgs.
note-brazil-form-unknown = Metas veidlapas adrese Brazīlijai nav zināma. Šī lapa var uz to vest.
note-brazil-reason = Brazīlijā veidlapa vēl 2025. gada decembrī prasīja īsu iemeslu.
note-brazil-non-users = 2024. gadā Meta Brazīlijas iestādei solīja veidlapu tiem, kam nav konta. Veidlapas adrese nav zināma.
note-unclear-law = Jūsu dzīvesvietā veidlapa var neparādīties. Tās likumus nepārbaudījām.
note-whatsapp-address = Pašas veidlapas adrese nav zināma. Saitei uz to jābūt Metas lapā.
note-whatsapp-separate = Par WhatsApp vienmēr vajag atsevišķu iebildumu, pat ja jūsu konti ir saistīti.
note-whatsapp-two-routes = WhatsApp ir divas veidlapas: viena ziņām ar MI, otra vispārīga. Daudzas pamācības tās jauc.
note-whatsapp-private = Jūsu privātās sarunas neizmanto. Metai nonāk tikai tas, ko kāds sūta Meta AI.
note-whatsapp-precaution = 2025. gada jūnijā Meta, kā ziņots, šo veidlapu nosauca par piesardzības pasākumu, jo tādas ziņas tad neizmantoja.
note-whatsapp-not-theirs = WhatsApp var atbildēt, ka tas attiecas uz Metu. Saglabājiet šo atbildi un izmantojiet veidlapu ziņām ar MI.
note-whatsapp-disputed = 2025. gada maijā daži teica, ka par WhatsApp iebilst nevar. Kopš tā laika Meta min īpašu veidlapu.
note-third-party-limit = Šī veidlapa ir par datiem no “trešajām personām”. Meta ar to domā atklāto internetu un licencētus datus. Drauga uzņemts jūsu fotoattēls vietnē Facebook tajos var neietilpt.
note-third-party-italy = Itālijas iestāde šo veidlapu norāda tiem, kam nav konta un kuru datus publicēja citi.
note-third-party-proof = Avotos ir pretrunas par to, vai jums jāpierāda, ka Metai ir dati par jums.
note-third-party-proof-needed = Šī veidlapa prasa ekrānuzņēmumu ar Meta AI atbildi, kurā redzami jūsu dati.
note-third-party-not-automatic = Meta saka, ka šos pieprasījumus neapmierina automātiski. 2023. gadā atteica vairāk nekā ducim mākslinieku.
note-ask-who-posted = Vai to publicēja kāds pazīstams? Lūdziet to noņemt. Tam veidlapu nevajag.
note-letter-proof = Ierakstīts sūtījums ir veids, ko var pierādīt.
note-letter-no-email = Nav apstiprināta neviena Metas e-pasta adrese iebildumiem. Viens iebildums pa e-pastu atgriezās ar kļūdu.
note-letter-others = Metas politikā minēti arī cilvēki bez konta. Tāpēc vēstulē var runāt par to, ko kopīgoja citi.
note-letter-whatsapp-two = Meta AI lietotnē WhatsApp uztur Meta. Tāpēc rakstiet abiem uzņēmumiem: Meta un WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Jūsu dzīvesvietā Meta nepiedāvā veidlapu pret jūsu ierakstu izmantošanu. Tiesības uz to nav zināmas.
why-elsewhere-whatsapp = Nav zināms, ka Meta jūsu dzīvesvietā piedāvātu šo veidlapu. Tiesības uz to nav zināmas.
help-private-account = Padariet kontu privātu. Tad jaunie ieraksti nav publiski.
help-limit-old-posts = Ierobežojiet, kas var redzēt jūsu vecos ierakstus.
help-delete-posts = Dzēsiet ierakstus, ko nevēlaties ļaut izmantot, vai visu kontu.
help-avoid-meta-ai = Nelietojiet Meta AI un nestāstiet tam neko privātu.
help-third-party-form = Ja Meta AI rāda jūsu datus, izmantojiet Metas veidlapu par informāciju no trešajām personām.
help-whatsapp-avoid-meta-ai = Nerakstiet Meta AI un nepieminiet to sarunās.
help-whatsapp-delete-chat = Arhivējiet vai dzēsiet sarunu ar Meta AI. Pašu Meta AI noņemt nevar.
help-whatsapp-chat-privacy = Katrā sarunā ieslēdziet papildu sarunas privātumu. Tad tās ziņas neizmanto MI funkcijām.
help-whatsapp-accounts-centre = Neiekļaujiet WhatsApp savā “Accounts Centre” (kontu centrā). Tad tā MI sarunas ir mazāk saistītas ar citiem kontiem.
help-whatsapp-reset = Daži ziņo, ka, sarunā nosūtot “/reset-ai”, Metas kopija tiek dzēsta. Mēs to nevarējām apstiprināt.

## Countries and territories

place-AT = Austrija
place-BE = Beļģija
place-BG = Bulgārija
place-HR = Horvātija
place-CY = Kipra
place-CZ = Čehija
place-DK = Dānija
place-EE = Igaunija
place-FI = Somija
place-FR = Francija
place-DE = Vācija
place-DE-BW = Bādene-Virtemberga
place-DE-BY = Bavārija
place-DE-BE = Berlīne
place-DE-BB = Brandenburga
place-DE-HB = Brēmene
place-DE-HH = Hamburga
place-DE-HE = Hesene
place-DE-MV = Mēklenburga-Priekšpomerānija
place-DE-NI = Lejassaksija
place-DE-NW = Ziemeļreina-Vestfālene
place-DE-RP = Reinzeme-Pfalca
place-DE-SL = Zāra
place-DE-SN = Saksija
place-DE-ST = Saksija-Anhalte
place-DE-SH = Šlēsviga-Holšteina
place-DE-TH = Tīringene
place-GR = Grieķija
place-HU = Ungārija
place-IE = Īrija
place-IT = Itālija
place-LV = Latvija
place-LT = Lietuva
place-LU = Luksemburga
place-MT = Malta
place-NL = Nīderlande
place-PL = Polija
place-PT = Portugāle
place-RO = Rumānija
place-SK = Slovākija
place-SI = Slovēnija
place-ES = Spānija
place-SE = Zviedrija
place-GP = Gvadelupa
place-GF = Franču Gviāna
place-MQ = Martinika
place-YT = Majota
place-RE = Reinjona
place-MF = Senmartēna
place-PT-20 = Azoru salas
place-PT-30 = Madeira
place-ES-CN = Kanāriju salas
place-IS = Islande
place-LI = Lihtenšteina
place-NO = Norvēģija
place-GB = Apvienotā Karaliste
place-CH = Šveice
place-BR = Brazīlija
place-JP = Japāna
place-KR = Dienvidkoreja
place-AD = Andora
place-MC = Monako
place-SM = Sanmarīno
place-VA = Vatikāns
place-JE = Džērsija
place-GG = Gērnsija
place-IM = Menas sala
place-GI = Gibraltārs
place-FO = Fēru salas
place-GL = Grenlande
place-CY-NORTH = Ziemeļkipra
place-GB-BASES = Britu bāzes Kiprā
place-US = Amerikas Savienotās Valstis
place-other = Cita valsts

## Reasons one can tick

reason-no-expectation-tick = Publicējot es to nevarēju paredzēt
reason-children-tick = Manos attēlos vai ierakstos ir mani bērni
reason-health-tick = Mani ieraksti stāsta par manu veselību
reason-belief-politics-tick = Mani ieraksti rāda manu ticību vai politiskos uzskatus
reason-my-work-tick = Mani teksti un attēli ir mans darbs
reason-others-in-my-pictures-tick = Manos attēlos ir citi cilvēki
reason-posts-from-youth-tick = Daži ieraksti ir no manas jaunības
reason-cannot-be-undone-tick = MI iemācīto nevar atsaukt

## By when an answer is due, and why

rule-gdpr = VDAR 12. panta 3. punkts uzņēmumam dod vienu kalendāro mēnesi no dienas, kad iebildums pienāk. Veidlapa pienāk nosūtīšanas dienā. Ja pēdējā diena ir nedēļas nogalē vai Īrijas svētkos, termiņš ir nākamajā darba dienā. Meta atbild no Īrijas; to, ka skaita Īrijas svētkus, secinājām mēs.
rule-uk-gdpr = Apvienotās Karalistes likums uzņēmumam dod vienu kalendāro mēnesi no dienas, kad iebildums pienāk. Veidlapa pienāk nosūtīšanas dienā. Ja pēdējā diena ir nedēļas nogalē vai Anglijas un Velsas svētkos, termiņš ir nākamajā darba dienā. Termiņu neskaita, kamēr uzņēmums gaida no jums kaut ko tam vajadzīgu.
rule-swiss-courtesy = Šveices likums nenosaka, kad jāatbild uz iebildumu. Trīsdesmit dienas ir saprātīgs, nevis likumā noteikts termiņš.
rule-no-date = Likumā noteikts atbildes termiņš jūsu dzīvesvietā mums nav zināms. Tāpēc šī programma to nenosaka.
rule-uk-complaint = Kopš 2026. gada 19. jūnija uzņēmumam Apvienotajā Karalistē 30 dienās jāapstiprina, ka sūdzība saņemta. Saņemšanas dienu neskaita. Ja pēdējā diena ir nedēļas nogalē vai Anglijas un Velsas svētkos, termiņš ir nākamajā darba dienā.
rule-authority-news = Trīs mēnešu laikā iestādei jāpaziņo, kā virzās izskatīšana vai ko tā nolēma. Tā teikts VDAR 78. panta 2. punktā. Pēc tam varat vērsties tiesā. To, ka no iestādes ziņas skaita no jauna, secinājām mēs.
rule-reminder = Atgādinājums dod divas nedēļas. Tā parasti dara. Likums to nenosaka.
rule-recheck = Veidlapas un politikas kopš 2024. gada mainās katru gadu. Tāpēc reizi gadā pārbaudiet, vai viss ir kā bija. Likums šo dienu nenosaka.

## Public holidays

holiday-ie-new-year = Jaungada diena
holiday-ie-february = Svētās Brigitas diena
holiday-ie-saint-patrick = Svētā Patrika diena
holiday-ie-easter-monday = Otrās Lieldienas
holiday-ie-may = maija brīvdiena
holiday-ie-june = jūnija brīvdiena
holiday-ie-august = augusta brīvdiena
holiday-ie-october = oktobra brīvdiena
holiday-ie-christmas = Pirmie Ziemassvētki
holiday-ie-saint-stephen = Svētā Stefana diena
holiday-gb-new-year = Jaungada diena
holiday-gb-good-friday = Lielā piektdiena
holiday-gb-easter-monday = Otrās Lieldienas
holiday-gb-early-may = maija sākuma brīvdiena
holiday-gb-spring = pavasara brīvdiena
holiday-gb-summer = vasaras brīvdiena
holiday-gb-christmas = Pirmie Ziemassvētki
holiday-gb-boxing-day = Otrie Ziemassvētki

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Austrijā sūdzībai ir noteiktas daļas. Pievienojiet savu iebildumu un atbildi, ja tāda ir.
caveat-at-limit = Austrijā sūdzieties gada laikā, kopš par to zināt, un trīs gadu laikā, kopš tas notika.
caveat-be-language = Tā pieņem sūdzības tikai nīderlandiešu, franču vai vācu valodā.
caveat-bg-language = Rakstiet bulgāru valodā vai pievienojiet tulkojumu. Norādiet arī pastāvīgo adresi un parakstiet.
caveat-bg-channel = Sūtiet pa pastu vai faksu vai nododiet klātienē. E-pasts der tikai ar kvalificētu elektronisko parakstu.
caveat-bg-limit = Ir termiņš. Viens avots min gadu, kopš par to zināt. Tas var būt mainījies.
caveat-cy-form = Šim gadījumam der tās veidlapa A.
caveat-de-land = Vācijā uzņēmumus uzrauga jūsu federālās zemes iestāde. Šī atbild par federālajām iestādēm, pastu un telefonu.
caveat-dk-channel = Tiešsaistes veidlapai vajag MitID. Varat izmantot e-pastu vai pastu, bet nesūtiet saites, skaņu, filmas vai ZIP failus.
caveat-dk-company-first = Vispirms rakstiet uzņēmumam. Jums jānorāda savs vārds.
caveat-es-channel = Tiešsaistē vajag Spānijas sertifikātu vai Cl@ve. Ja to nav, rakstiet spāniski pa pastu.
caveat-fr-channel = Izmantojiet tās tiešsaistes veidlapu vai pastu. Rakstiet franču valodā.
caveat-gb-company-first = Apvienotajā Karalistē vispirms sūdzieties uzņēmumam. Tā tas ir kopš 2026. gada 19. jūnija.
caveat-gb-address = 2026. gada rudenī tā pārcēlās uz Mančestru. Pirms rakstāt, pārbaudiet adresi.
caveat-ie-channel = Izmantojiet tās tīmekļa veidlapu, e-pastu vai pastu. Pa tālruni sūdzības nepieņem.
caveat-it-channel = Parakstiet vēstuli. Sūtiet pa sertificētu e-pastu (PEC) vai ierakstītā vēstulē.
caveat-lt-company-first = Vispirms rakstiet uzņēmumam.
caveat-lt-channel = Sūtiet ierakstītā vēstulē vai nododiet klātienē. Der arī tās tiešsaistes pakalpojums un “E. pristatymas”.
caveat-nl-channel = Tai ir tiešsaistes veidlapa. Varat rakstīt nīderlandiski vai angliski.
caveat-no-channel = Tiešsaistes veidlapai vajag ID-porten vai BankID. Tās vietā varat rakstīt vēstuli.
caveat-pl-channel = Rakstiet poliski. Izmantojiet pastu vai tās elektronisko pastkasti: parasts e-pasts neder.
caveat-ro-signature = Rakstiet rumāniski vai angliski. Norādiet vārdu, uzvārdu un adresi un parakstiet ar roku vai elektroniski.
caveat-se-public = Jūsu sūtītais kļūst par publisku dokumentu, ko var lūgt ikviens.
caveat-ch-report = Tas ir ziņojums. Iestādei par jūsu lietu nav jālemj.
caveat-br-petition = Jums vajag gov.br piekļuvi un pierādījumu, ka vispirms vērsāties uzņēmumā.

## Languages in which an authority takes a complaint

in-language-bg = bulgāru
in-language-cs = čehu
in-language-da = dāņu
in-language-de = vācu
in-language-el = grieķu
in-language-en = angļu
in-language-es = spāņu
in-language-et = igauņu
in-language-fi = somu
in-language-fr = franču
in-language-ga = īru
in-language-hr = horvātu
in-language-hu = ungāru
in-language-is = islandiešu
in-language-it = itāļu
in-language-lt = lietuviešu
in-language-lv = latviešu
in-language-mt = maltiešu
in-language-nb = norvēģu
in-language-nl = nīderlandiešu
in-language-nn = jaunnorvēģu
in-language-pl = poļu
in-language-pt = portugāļu
in-language-pt-BR = Brazīlijas portugāļu
in-language-ro = rumāņu
in-language-sk = slovāku
in-language-sl = slovēņu
in-language-sv = zviedru

### Words for the fact files in assets/catalog, in Lithuanian: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Jūsų įrašai, nuotraukos, komentarai ir pokalbiai su DI. Čia priskiriama ir „Messenger“.
platform-instagram = Instagram
platform-instagram-hint = Jūsų įrašai, nuotraukos, komentarai ir pokalbiai su DI. Čia priskiriama ir „Threads“.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Tai, ką programoje „WhatsApp“ rašote „Meta AI“. Jūsų privatūs pokalbiai nenaudojami.
platform-no-account = Be paskyros
platform-no-account-hint = Paskyros neturite, bet kiti rašo apie jus arba dalijasi nuotraukomis, kuriose esate jūs.

## Where a person lives, and the right that applies there

zone-eu = Europos Sąjunga
zone-eea = Islandija, Lichtenšteinas arba Norvegija
zone-uk = Jungtinė Karalystė
zone-switzerland = Šveicarija
zone-brazil = Brazilija
zone-unclear = Vieta, kurios teisės netikrinome
zone-elsewhere = Kita šalis
law-eu = Turite teisę nesutikti pagal BDAR 21 straipsnį.
law-eea = Turite teisę nesutikti pagal BDAR 21 straipsnį. Jis galioja pagal EEE susitarimą.
law-uk = Turite teisę nesutikti pagal JK BDAR 21 straipsnį.
law-switzerland = Pagal Šveicarijos duomenų apsaugos įstatymo 30–32 straipsnius galite aiškiai uždrausti šį naudojimą.
law-brazil = Pagal LGPD 18 straipsnį galite nesutikti su naudojimu, kuris neatitinka įstatymo.
law-unclear = Netikrinome, kokia teisė galioja ten, kur gyvenate.
law-elsewhere = Ten, kur gyvenate, teisė nesutikti su jūsų įrašų naudojimu nežinoma.

## Routes

route-facebook-ai-page = „Meta“ DI puslapis, „Facebook“
route-facebook-ai-page-audience = Turintiems „Facebook“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje, JK arba Šveicarijoje.
route-facebook-form-2025 = „Facebook“ 2025 m. forma
route-facebook-form-2025-audience = Turintiems „Facebook“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje arba Šveicarijoje.
route-facebook-form-2024 = „Facebook“ 2024 m. forma
route-facebook-form-2024-audience = Turintiems „Facebook“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje, JK arba Šveicarijoje.
route-facebook-router = „Facebook“ forma visiems nesutikimams
route-facebook-router-audience = Turintiems „Facebook“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje arba JK.
route-facebook-legitimate-interest = „Facebook“ forma dėl „teisėtų interesų“
route-facebook-legitimate-interest-audience = Turintiems „Facebook“ paskyrą ES, Islandijoje, Lichtenšteine arba Norvegijoje.
route-meta-privacy-rights = Bendras „Meta“ privatumo prašymų puslapis
route-meta-privacy-rights-audience = Turintiems „Facebook“ arba „Instagram“ paskyrą, kai DI forma nerodoma.
route-instagram-ai-page = „Meta“ DI puslapis, „Instagram“
route-instagram-ai-page-audience = Turintiems „Instagram“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje, JK arba Šveicarijoje.
route-instagram-form-2025 = „Instagram“ 2025 m. forma
route-instagram-form-2025-audience = Turintiems „Instagram“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje arba Šveicarijoje.
route-instagram-form-2024 = Senesnė „Instagram“ forma
route-instagram-form-2024-audience = Turintiems „Instagram“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje, JK arba Šveicarijoje.
route-instagram-legitimate-interest = „Instagram“ forma dėl „teisėtų interesų“
route-instagram-legitimate-interest-audience = Turintiems „Instagram“ paskyrą ES, Islandijoje, Lichtenšteine arba Norvegijoje.
route-uk-privacy-centre = „Meta“ privatumo centras
route-uk-privacy-centre-audience = Turintiems „Facebook“ arba „Instagram“ paskyrą JK.
route-brazil-facebook-ai-page = „Meta“ DI puslapis, „Facebook“ Brazilijoje
route-brazil-facebook-ai-page-audience = Turintiems „Facebook“ paskyrą Brazilijoje.
route-brazil-facebook-form = „Facebook“ forma Brazilijoje
route-brazil-facebook-form-audience = Turintiems „Facebook“ paskyrą Brazilijoje.
route-brazil-instagram-ai-page = „Meta“ DI puslapis, „Instagram“ Brazilijoje
route-brazil-instagram-ai-page-audience = Turintiems „Instagram“ paskyrą Brazilijoje.
route-brazil-whatsapp-ai-messages = „WhatsApp“ forma dėl žinučių DI, Brazilijoje
route-brazil-whatsapp-ai-messages-audience = Turintiems „WhatsApp“ paskyrą Brazilijoje.
route-brazil-others-ai-page = „Meta“ DI puslapis neturintiems paskyros, Brazilijoje
route-brazil-others-ai-page-audience = Paskyros neturintiems žmonėms Brazilijoje.
route-whatsapp-ai-messages = „WhatsApp“ forma dėl žinučių DI
route-whatsapp-ai-messages-audience = Turintiems „WhatsApp“ paskyrą ES, Islandijoje, Lichtenšteine, Norvegijoje, JK arba Šveicarijoje.
route-whatsapp-general = Bendra „WhatsApp“ privatumo forma
route-whatsapp-general-audience = Turintiems „WhatsApp“ paskyrą Europoje.
route-third-party-data = „Meta“ forma dėl trečiųjų šalių informacijos
route-third-party-data-audience = Gyvenantiems ES, Islandijoje, Lichtenšteine, Norvegijoje, JK arba Šveicarijoje. Paskyros nereikia.
route-third-party-data-elsewhere = „Meta“ forma dėl trečiųjų šalių informacijos, kitose šalyse
route-third-party-data-elsewhere-audience = Gyvenantiems visose kitose šalyse, su paskyra ar be jos.
route-unclear-facebook-ai-page = „Meta“ DI puslapis, „Facebook“
route-unclear-facebook-ai-page-audience = Turintiems „Facebook“ paskyrą ten, kur teisės netikrinome.
route-unclear-instagram-ai-page = „Meta“ DI puslapis, „Instagram“
route-unclear-instagram-ai-page-audience = Turintiems „Instagram“ paskyrą ten, kur teisės netikrinome.
route-unclear-whatsapp-ai-messages = „WhatsApp“ forma dėl žinučių DI
route-unclear-whatsapp-ai-messages-audience = Turintiems „WhatsApp“ paskyrą ten, kur teisės netikrinome.
route-letter-meta-ireland = Raštas „Meta“ Airijoje
route-letter-meta-ireland-audience = Turintiems „Facebook“ arba „Instagram“ paskyrą ES, Islandijoje, Lichtenšteine arba Norvegijoje.
route-letter-meta-ireland-others = Raštas „Meta“ Airijoje, be paskyros
route-letter-meta-ireland-others-audience = Paskyros neturintiems žmonėms ES, Islandijoje, Lichtenšteine arba Norvegijoje.
route-letter-meta-ireland-whatsapp = Raštas „Meta“ Airijoje, dėl DI programoje „WhatsApp“
route-letter-meta-ireland-whatsapp-audience = Turintiems „WhatsApp“ paskyrą ES, Islandijoje, Lichtenšteine arba Norvegijoje.
route-letter-whatsapp-ireland = Raštas „WhatsApp“ Airijoje
route-letter-whatsapp-ireland-audience = Turintiems „WhatsApp“ paskyrą ES, Islandijoje, Lichtenšteine arba Norvegijoje.

## Steps: opening the form

step-log-in = Pirma prisijunkite toje pačioje naršyklėje.
step-log-in-facebook = Pirma toje pačioje naršyklėje prisijunkite prie „Facebook“.
step-log-in-instagram = Pirma toje pačioje naršyklėje prisijunkite prie „Instagram“.
step-open-address = Atverkite adresą.
step-open-page = Atverkite „Meta“ puslapį.
step-phone-address-bar = Įklijuokite adresą į telefono naršyklę, kad neatsivertų programėlė.
step-scroll-end = Slinkite iki puslapio galo. Forma yra ten.
step-answer-yes = Jei klausia, ar prašymas susijęs su „Meta“ DI, atsakykite „taip“.
step-find-link-facebook = Slinkite žemyn. Paspauskite „Facebook“ nesutikimo nuorodą.
step-find-link-instagram = Slinkite žemyn. Paspauskite „Instagram“ nesutikimo nuorodą.
step-find-link-whatsapp = Slinkite žemyn. Paspauskite nuorodą apie jūsų žinutes DI programoje „WhatsApp“.
step-find-link-others = Slinkite žemyn. Ieškokite nuorodos neturintiems paskyros.
step-find-link-top = Viršuje esančiame langelyje paspauskite žodį „object“ (nesutikti).
step-app-settings = Programėlėje atverkite nustatymus.
step-app-privacy-centre = Atverkite „Privacy Centre“ (privatumo centrą).
step-app-object-link = Atverkite dalį apie „Meta“ DI ir paspauskite žodį „object“ (nesutikti).
step-facebook-app-menu = „Facebook“ programėlėje paspauskite tris brūkšnelius.
step-facebook-app-settings = Paspauskite „Settings & privacy“ (nustatymai ir privatumas).
step-facebook-app-centre = Paspauskite „Privacy Centre“ (privatumo centras).
step-instagram-app-menu = „Instagram“ programėlėje eikite į savo profilį ir paspauskite tris brūkšnelius.
step-instagram-app-centre = Beveik sąrašo gale paspauskite „Privacy Centre“ (privatumo centras).
step-pick-product = Pasirinkite „Facebook“ arba „Instagram“.
step-pick-objection = Pasirinkite prašymą dėl nesutikimo.
step-whatsapp-choose = Pasirinkite „How can I make an objection to the processing of my information“ (kaip nesutikti, kad tvarkoma mano informacija).
step-third-party-choose = Pasirinkite nesutikti su savo informacijos iš trečiųjų šalių naudojimu.
step-third-party-concern = Pasirinkite, dėl ko kreipiatės.
step-ask-meta-ai = Paklauskite „Meta AI“ apie save. Išsaugokite klausimą ir atsakymo ekrano nuotrauką.

## Steps: ways that are drawn

step-facebook-web-picture = Svetainėje facebook.com paspauskite savo profilio nuotrauką.
step-facebook-web-settings = Paspauskite „Settings & privacy“ (nustatymai ir privatumas).
step-facebook-web-centre = Paspauskite „Privacy Centre“ (privatumo centras).
step-facebook-web-ai = Paspauskite „AI at Meta“ (DI bendrovėje „Meta“).
step-facebook-web-shared = Paspauskite dalį apie tai, kuo dalijatės „Meta“ produktuose. Ten ieškokite formos.
step-instagram-web-profile = Programoje „Instagram“ eikite į savo profilį.
step-instagram-web-menu = Paspauskite tris brūkšnelius.
step-instagram-web-centre = Dalyje „More info and support“ (daugiau informacijos ir pagalba) paspauskite „Privacy Centre“ (privatumo centras).
step-instagram-web-object = Paspauskite žodį „object“ (nesutikti).
step-whatsapp-chat = Programoje „WhatsApp“ atverkite pokalbį.
step-whatsapp-chat-privacy = Šiame pokalbyje ieškokite „Advanced chat privacy“ (išplėstinis pokalbio privatumas). Įjunkite.

## Words in drawings of forms and menus

drawn-ask-ai = Ar prašymas susijęs su „Meta“ DI?
drawn-yes = Taip
drawn-product = Pasirinkite produktą
drawn-facebook-or-instagram = Facebook arba Instagram
drawn-request = Pasirinkite prašymą
drawn-objection = Nesutikti
drawn-question = Pasirinkite klausimą
drawn-whatsapp-objection = Kaip pareikšti nesutikimą …
drawn-third-party-objection = Nesutikti su mano informacijos iš trečiųjų šalių naudojimu
drawn-concern = Pasirinkite, dėl ko kreipiatės
drawn-your-concern = Jūsų reikalas
drawn-facebook = Facebook
drawn-facebook-app = Facebook programėlė
drawn-instagram = Instagram
drawn-instagram-profile = Jūsų profilis
drawn-whatsapp = WhatsApp
drawn-menu = Meniu
drawn-settings-privacy = Nustatymai ir privatumas
drawn-privacy-centre = Privatumo centras
drawn-more-info = Daugiau informacijos ir pagalba
drawn-profile-picture = Jūsų profilio nuotrauka
drawn-profile = Profilis
drawn-three-lines = Trys brūkšneliai
drawn-ai-at-meta = DI bendrovėje Meta
drawn-shared = Informacija, kuria dalijatės Meta produktuose
drawn-object = nesutikti
drawn-ai-page = Meta DI puslapis
drawn-ai-messages = žinutės DI programoje WhatsApp
drawn-form = Forma
drawn-a-chat = Pokalbis
drawn-this-chat = Šiame pokalbyje
drawn-advanced-privacy = Išplėstinis pokalbio privatumas

## Steps: filling it in

step-check-email = Patikrinkite el. paštą. Jis turi būti šios paskyros.
step-country-and-email = Patikrinkite el. paštą. Jei prašo šalies, pasirinkite savo.
step-paste = Įklijuokite savo tekstą į langelį.
step-paste-optional = Įklijuokite savo tekstą į langelį. ES jis gali likti tuščias.
step-paste-names-ai = Įklijuokite savo tekstą. Patikrinkite, ar jame minimas „Meta“ DI.
step-paste-and-send = Jei norite, įklijuokite savo tekstą ir paspauskite „Send“ (siųsti).
step-brazil-fields = Įrašykite savo šalį, el. paštą ir tekstą.
step-whatsapp-number = Įrašykite savo „WhatsApp“ numerį su šalies kodu.
step-whatsapp-email = Įrašykite el. paštą, kurį dabar galite skaityti.
step-third-party-fields = Įrašykite savo vardą, šalį ir el. paštą.
step-third-party-proof = Įklijuokite savo tekstą, klausimą „Meta AI“ ir ekrano nuotrauką.

## Steps: sending it

step-send = Paspauskite „Submit“ (pateikti) arba „Send“ (siųsti).
step-wait-screenshot = Palaukite pranešimo puslapyje. Padarykite jo ekrano nuotrauką.
step-brazil-code = Neužverkite puslapio. Įveskite kodą iš el. laiško.
step-enter-code = Neužverkite puslapio. Įveskite kodą iš el. laiško.
step-whatsapp-answer-mail = El. laiške klaus, su kokiu naudojimu nesutinkate ir kodėl. Atsakykite į jį.

## Steps: by post

step-letter-print = Įrašykite savo tekstą į raštą su vardu, adresu ir data. Išspausdinkite jį.
step-letter-sign = Pasirašykite.
step-letter-registered = Išsiųskite registruota siunta, kad galėtumėte įrodyti, jog įteikta.
step-letter-slip = Išsaugokite pašto kvitą.
step-letter-note-date = Pasižymėkite dieną, kai įteikta.

## What comes after sending

after-mail-minutes = Dažnai el. laiškas ateina per kelias minutes. Juo jau gali būti patenkintas jūsų nesutikimas.
after-mail-day = Gali užtrukti ir dieną. Jei per dvi dienas nieko nėra, pažiūrėkite šlamšto (spam) aplanke.
after-popup = Telefone vietoj el. laiško gali pasirodyti pranešimas ekrane.
after-english = Atsakymas gali būti anglų kalba. Tai įprasta.
after-keep = Išsaugokite atsakymą. Puslapis, kuriame vėliau galėtumėte rasti savo nesutikimą, nežinomas.
after-code = Pirma gali ateiti el. laiškas su kodu. Tai dar ne atsakymas.
after-question-whatsapp = „WhatsApp“ el. laišku klausia, su kokiu naudojimu nesutinkate ir kodėl. Atsakykite į tą el. laišką.
after-review = Jūsų prašymą gali peržiūrėti žmogus. Kiek tai trunka, nežinoma.
after-refusal-form = Galimas standartinis neigiamas atsakymas. Išsaugokite ir jį.
after-letter = Atsakymas gali ateiti paštu arba el. paštu.

## What sources disagree about, and what to know before

note-not-checked-live = Rengiant šią programos versiją šio adreso niekas neatvėrė. Jis žinomas tik iš šaltinių su datomis.
note-region = „Meta“ formą rodo tik prisijungusiems ir ne visose šalyse. Jei naudojate VPN, pirma jį išjunkite.
note-log-in-first = Jei vietoj formos matote puslapį apie „Meta AI“, prisijunkite ir vėl atverkite adresą.
note-linked-accounts = „Meta“ teigia, kad vienas nesutikimas galioja visoms to paties „Accounts Centre“ (paskyrų centro) paskyroms. Kai kurie vadovai sako kitaip. Kad būtų saugiau, galite jį pateikti dėl kiekvienos paskyros.
note-late-objection = Nesutikimas sustabdo būsimą naudojimą. Iš jau išmokyto DI jis nieko išimti negali. Šaltiniai nesutaria, ar jis galioja senesniems įrašams.
note-others-posts = Jūsų nesutikimas negalioja tam, ką apie jus skelbia kiti.
note-ai-chats = „Meta“ teigia, kad nesutikimas galioja ir jūsų pokalbiams su „Meta AI“ čia. Viena vartotojų organizacija 2025 m. sakė, kad ne.
note-earlier-objection = „Meta“ teigia, kad 2024 m. nesutikimas tebegalioja. Kai kas pataria dėl saugumo jį pakartoti.
note-meta-account = Puslapyje yra kita nuoroda „Meta“ paskyrai, pavyzdžiui, „Meta AI“ programėlei arba „Quest“.
note-pages = Šaltiniai nesutaria, ar nesutikti gali „Facebook“ puslapis. Prisijunkite asmeniniu profiliu.
note-reason-optional = ES priežasties nurodyti nereikia.
note-country-if-asked = Iš vienų žmonių prašyta nurodyti šalį, iš kitų – ne.
note-form-of-2024 = 2024 m. ši forma prašė šalies, priežasties ir kodo. Vienam žmogui liepta parašyti bent 100 ženklų.
note-norway = 2024 m. „Meta“ forma kai kam nepriėmė Norvegijos. Iš Norvegijos kitas būdas yra raštas.
note-router-replaced = 2026 m. liepos 23 d. „Meta“ savo politikoje šį adresą pakeitė. Jis gali niekur nebevesti.
note-any-objection = Ši forma priima visokius nesutikimus. Jūsų tekste turi būti pasakyta, kad tai dėl DI.
note-general-channel = Šis puslapis priima visokius privatumo prašymus. Ar jis veda prie DI formos, nežinoma.
note-uk-instagram = Kompiuteryje šis adresas skirtas „Facebook“. „Instagram“ atveju naudokite „Privacy Centre“ (privatumo centrą) „Instagram“ programėlėje.
note-uk-form-unknown = Formos, skirtos vien JK, adresas nežinomas. Taip pat nežinoma, kuri „Meta“ bendrovė atsakinga JK.
note-brazil-form-unknown = „Meta“ formos Brazilijai adresas nežinomas. Puslapis gali vesti prie jos.
note-brazil-reason = Dar 2025 m. gruodį Brazilijoje forma prašė trumpos priežasties.
note-brazil-non-users = 2024 m. „Meta“ Brazilijos institucijai pažadėjo formą neturintiems paskyros. Tos formos adresas nežinomas.
note-unclear-law = Ten, kur gyvenate, forma gali nepasirodyti. Tos vietos teisės netikrinome.
note-whatsapp-address = Pačios formos adresas nežinomas. Nuoroda į ją turėtų būti „Meta“ puslapyje.
note-whatsapp-separate = „WhatsApp“ nesutikimas visada atskiras, net jei paskyros susietos.
note-whatsapp-two-routes = „WhatsApp“ turi dvi formas: dėl žinučių DI ir bendrą. Daug vadovų jas painioja.
note-whatsapp-private = Jūsų privatūs pokalbiai nenaudojami. „Meta“ gauna tik tai, ką kas nors siunčia „Meta AI“.
note-whatsapp-precaution = Pranešama, kad 2025 m. birželį „Meta“ šią formą pavadino atsargumo priemone, nes tokios žinutės tada nenaudotos.
note-whatsapp-not-theirs = „WhatsApp“ gali atsakyti, kad tai „Meta“ reikalas. Išsaugokite tą atsakymą ir naudokite formą dėl žinučių DI.
note-whatsapp-disputed = 2025 m. gegužę kai kas sakė, kad „WhatsApp“ nesutikti negalima. Vėliau „Meta“ nurodė atskirą formą.
note-third-party-limit = Ši forma skirta „trečiųjų šalių“ duomenims. Tai „Meta“ vadina atvirą internetą ir duomenis, kurių licencijas turi. Draugo įkeltai jūsų nuotraukai „Facebook“ ji gali negalioti.
note-third-party-italy = Italijos institucija šią formą nurodo neturintiems paskyros, kurių duomenis paskelbė kiti.
note-third-party-proof = Šaltiniai nesutaria, ar turite parodyti, kad „Meta“ turi duomenų apie jus.
note-third-party-proof-needed = Ši forma prašo „Meta AI“ atsakymo, kuriame matyti jūsų duomenys, ekrano nuotraukos.
note-third-party-not-automatic = „Meta“ teigia, kad tokie prašymai nėra tenkinami automatiškai. 2023 m. atmesti daugiau nei tuzino menininkų prašymai.
note-ask-who-posted = Paskelbė pažįstamas žmogus? Paprašykite jo pašalinti. Tam formos nereikia.
note-letter-proof = Registruota siunta – būdas, kurį galite įrodyti.
note-letter-no-email = Joks „Meta“ el. pašto adresas nesutikimams nepatvirtintas. Vienas el. paštu siųstas nesutikimas grįžo su klaida.
note-letter-others = „Meta“ politikoje minimi ir neturintys paskyros. Todėl rašte galima kalbėti apie tai, kuo dalijosi kiti.
note-letter-whatsapp-two = „Meta AI“ programoje „WhatsApp“ valdo „Meta“. Todėl rašykite abiem bendrovėms: „Meta“ ir „WhatsApp“.

## Where there is no route

why-elsewhere-own-posts = Ten, kur gyvenate, „Meta“ nesiūlo formos dėl jūsų įrašų. Nežinoma, kad turėtumėte teisę į ją.
why-elsewhere-whatsapp = Nežinoma, kad „Meta“ siūlytų šią formą ten, kur gyvenate. Taip pat nežinoma, kad turėtumėte teisę į ją.
help-private-account = Padarykite paskyrą privačią. Nauji įrašai tada nebus vieši.
help-limit-old-posts = Apribokite, kas mato jūsų senus įrašus.
help-delete-posts = Ištrinkite įrašus, kurių naudojimo nenorite, arba visą paskyrą.
help-avoid-meta-ai = Nenaudokite „Meta AI“ ir nesidalykite su juo privačiais dalykais.
help-third-party-form = Jei „Meta AI“ rodo jūsų duomenis, naudokite „Meta“ formą dėl trečiųjų šalių informacijos.
help-whatsapp-avoid-meta-ai = Nerašykite „Meta AI“ ir neminėkite jo pokalbyje.
help-whatsapp-delete-chat = Archyvuokite arba ištrinkite pokalbį su „Meta AI“. Paties „Meta AI“ pašalinti negalima.
help-whatsapp-chat-privacy = Kiekviename pokalbyje įjunkite išplėstinį pokalbio privatumą. Jis neleidžia naudoti žinučių DI funkcijoms.
help-whatsapp-accounts-centre = Nejunkite „WhatsApp“ prie „Accounts Centre“ (paskyrų centro). Tada pokalbiai su DI mažiau siejami su kitomis paskyromis.
help-whatsapp-reset = Kai kas praneša, kad pokalbyje išsiuntus „/reset-ai“ „Meta“ kopija ištrinama. To patvirtinti negalėjome.

## Countries and territories

place-AT = Austrija
place-BE = Belgija
place-BG = Bulgarija
place-HR = Kroatija
place-CY = Kipras
place-CZ = Čekija
place-DK = Danija
place-EE = Estija
place-FI = Suomija
place-FR = Prancūzija
place-DE = Vokietija
place-DE-BW = Badenas-Viurtembergas
place-DE-BY = Bavarija
place-DE-BE = Berlynas
place-DE-BB = Brandenburgas
place-DE-HB = Brėmenas
place-DE-HH = Hamburgas
place-DE-HE = Hesenas
place-DE-MV = Meklenburgas-Pomeranija
place-DE-NI = Žemutinė Saksonija
place-DE-NW = Šiaurės Reinas-Vestfalija
place-DE-RP = Reino kraštas-Pfalcas
place-DE-SL = Saro kraštas
place-DE-SN = Saksonija
place-DE-ST = Saksonija-Anhaltas
place-DE-SH = Šlėzvigas-Holšteinas
place-DE-TH = Tiuringija
place-GR = Graikija
place-HU = Vengrija
place-IE = Airija
place-IT = Italija
place-LV = Latvija
place-LT = Lietuva
place-LU = Liuksemburgas
place-MT = Malta
place-NL = Nyderlandai
place-PL = Lenkija
place-PT = Portugalija
place-RO = Rumunija
place-SK = Slovakija
place-SI = Slovėnija
place-ES = Ispanija
place-SE = Švedija
place-GP = Gvadelupa
place-GF = Prancūzijos Gviana
place-MQ = Martinika
place-YT = Majotas
place-RE = Reunjonas
place-MF = Sen Martenas
place-PT-20 = Azorai
place-PT-30 = Madeira
place-ES-CN = Kanarų salos
place-IS = Islandija
place-LI = Lichtenšteinas
place-NO = Norvegija
place-GB = Jungtinė Karalystė
place-CH = Šveicarija
place-BR = Brazilija
place-JP = Japonija
place-KR = Pietų Korėja
place-AD = Andora
place-MC = Monakas
place-SM = San Marinas
place-VA = Vatikanas
place-JE = Džersis
place-GG = Gernsis
place-IM = Meno sala
place-GI = Gibraltaras
place-FO = Farerų salos
place-GL = Grenlandija
place-CY-NORTH = Šiaurės Kipras
place-GB-BASES = Britų bazės Kipre
place-US = Jungtinės Valstijos
place-other = Kita šalis

## Reasons one can tick

reason-no-expectation-tick = Kai skelbiau, negalėjau to tikėtis
reason-children-tick = Mano nuotraukose ar įrašuose matyti mano vaikai
reason-health-tick = Mano įrašai atskleidžia kai ką apie mano sveikatą
reason-belief-politics-tick = Mano įrašai rodo mano tikėjimą ar politines pažiūras
reason-my-work-tick = Mano tekstai ir nuotraukos yra mano kūryba
reason-others-in-my-pictures-tick = Mano nuotraukose yra kitų žmonių
reason-posts-from-youth-tick = Kai kurie įrašai – iš mano jaunystės
reason-cannot-be-undone-tick = To, ką DI išmoko, atšaukti negalima

## By when an answer is due, and why

rule-gdpr = BDAR 12 straipsnio 3 dalis bendrovei duoda vieną kalendorinį mėnesį nuo tos dienos, kai gautas nesutikimas. Forma gaunama tą dieną, kai išsiunčiate. Jei paskutinė diena – savaitgalis ar Airijos šventė, terminas baigiasi kitą darbo dieną. „Meta“ atsako iš Airijos; kad skaičiuojamos Airijos šventės, yra mūsų aiškinimas.
rule-uk-gdpr = JK teisė bendrovei duoda vieną kalendorinį mėnesį nuo tos dienos, kai gautas nesutikimas. Forma gaunama tą dieną, kai išsiunčiate. Jei paskutinė diena – savaitgalis ar Anglijos ir Velso šventė, terminas baigiasi kitą darbo dieną. Laikas sustoja, kol bendrovė laukia iš jūsų ko nors, ko jai reikia.
rule-swiss-courtesy = Šveicarijos teisė atsakymo į nesutikimą termino nenustato. Trisdešimt dienų yra protingas, bet ne teisinis terminas.
rule-no-date = Nežinome teisinio atsakymo termino ten, kur gyvenate. Todėl ši programa jo nenustato.
rule-uk-complaint = Nuo 2026 m. birželio 19 d. Jungtinės Karalystės bendrovė per 30 dienų turi patvirtinti, kad gavo skundą. Gavimo diena neskaičiuojama. Jei paskutinė diena – savaitgalis ar Anglijos ir Velso šventė, terminas baigiasi kitą darbo dieną.
rule-authority-news = Per tris mėnesius institucija turi pranešti, kaip vyksta nagrinėjimas arba ką nusprendė. Taip nustato BDAR 78 straipsnio 2 dalis. Po to galite kreiptis į teismą. Kad institucijos pranešimas pradeda naują terminą, yra mūsų aiškinimas.
rule-reminder = Priminime duodamos dvi savaitės. Taip įprasta. Įstatymas to nenustato.
rule-recheck = Nuo 2024 m. formos ir politika keitėsi kasmet. Todėl kartą per metus pasitikrinkite, ar viskas kaip buvo. Įstatymas šio termino nenustato.

## Public holidays

holiday-ie-new-year = Naujieji metai
holiday-ie-february = Šv. Brigitos dienos šventė
holiday-ie-saint-patrick = Šv. Patriko diena
holiday-ie-easter-monday = antroji Velykų diena
holiday-ie-may = gegužės šventė
holiday-ie-june = birželio šventė
holiday-ie-august = rugpjūčio šventė
holiday-ie-october = spalio šventė
holiday-ie-christmas = Kalėdos
holiday-ie-saint-stephen = Šv. Stepono diena
holiday-gb-new-year = Naujieji metai
holiday-gb-good-friday = Didysis penktadienis
holiday-gb-easter-monday = antroji Velykų diena
holiday-gb-early-may = gegužės pradžios laisvadienis
holiday-gb-spring = pavasario laisvadienis
holiday-gb-summer = vasaros laisvadienis
holiday-gb-christmas = Kalėdos
holiday-gb-boxing-day = antroji Kalėdų diena

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Austrijoje skundas turi privalomas dalis. Pridėkite nesutikimą ir atsakymą, jei jį gavote.
caveat-at-limit = Austrijoje skundą pateikite per vienus metus nuo tada, kai sužinojote, ir per trejus metus nuo įvykio.
caveat-be-language = Skundus priima tik nyderlandų, prancūzų arba vokiečių kalba.
caveat-bg-language = Rašykite bulgariškai arba pridėkite vertimą. Nurodykite ir nuolatinį adresą, pasirašykite.
caveat-bg-channel = Siųskite paštu ar faksu arba įteikite. El. paštu galioja tik su kvalifikuotu elektroniniu parašu.
caveat-bg-limit = Yra terminas. Vienas šaltinis nurodo vienus metus nuo sužinojimo. Tai galėjo pasikeisti.
caveat-cy-form = Tam skirta jos forma A.
caveat-de-land = Vokietijoje bendroves prižiūri jūsų federalinės žemės institucija. Ši prižiūri federalines įstaigas, paštą ir telefoną.
caveat-dk-channel = Internetinei formai reikia „MitID“. Galite rašyti el. paštu arba paštu, bet nesiųskite nuorodų, garso, filmų ar ZIP failų.
caveat-dk-company-first = Pirma rašykite bendrovei. Turite nurodyti savo vardą.
caveat-es-channel = Internetu reikia ispaniško sertifikato arba „Cl@ve“. Jei jų neturite, rašykite ispaniškai, paštu.
caveat-fr-channel = Naudokite jos internetinę formą arba paštą. Rašykite prancūziškai.
caveat-gb-company-first = JK pirma skųskitės bendrovei. Taip nustatyta nuo 2026 m. birželio 19 d.
caveat-gb-address = 2026 m. rudenį ji persikėlė į Mančesterį. Prieš rašydami patikrinkite adresą.
caveat-ie-channel = Naudokite jos internetinę formą, el. paštą arba paštą. Telefonu skundų nepriima.
caveat-it-channel = Pasirašykite raštą. Siųskite patvirtintu el. paštu (PEC) arba registruota siunta.
caveat-lt-company-first = Pirma rašykite bendrovei.
caveat-lt-channel = Siųskite registruota siunta arba įteikite. Tinka ir jos internetinė paslauga bei „E. pristatymas“.
caveat-nl-channel = Ji turi internetinę formą. Galite rašyti nyderlandiškai arba angliškai.
caveat-no-channel = Internetinei formai reikia „ID-porten“ arba „BankID“. Vietoj to galite siųsti raštą.
caveat-pl-channel = Rašykite lenkiškai. Siųskite paštu arba į jos elektroninę dėžutę: paprastas el. laiškas negalioja.
caveat-ro-signature = Rašykite rumuniškai arba angliškai. Nurodykite vardą, pavardę ir adresą, pasirašykite ranka arba elektroniniu parašu.
caveat-se-public = Tai, ką siunčiate, tampa viešu dokumentu, kurį gali paprašyti parodyti bet kas.
caveat-ch-report = Tai pranešimas. Institucija neprivalo spręsti jūsų bylos.
caveat-br-petition = Reikia „gov.br“ prisijungimo ir įrodymo, kad pirma kreipėtės į bendrovę.

## Languages in which an authority takes a complaint

in-language-bg = bulgarų
in-language-cs = čekų
in-language-da = danų
in-language-de = vokiečių
in-language-el = graikų
in-language-en = anglų
in-language-es = ispanų
in-language-et = estų
in-language-fi = suomių
in-language-fr = prancūzų
in-language-ga = airių
in-language-hr = kroatų
in-language-hu = vengrų
in-language-is = islandų
in-language-it = italų
in-language-lt = lietuvių
in-language-lv = latvių
in-language-mt = maltiečių
in-language-nb = norvegų
in-language-nl = nyderlandų
in-language-nn = naujoji norvegų
in-language-pl = lenkų
in-language-pt = portugalų
in-language-pt-BR = Brazilijos portugalų
in-language-ro = rumunų
in-language-sk = slovakų
in-language-sl = slovėnų
in-language-sv = švedų

### The words for the fact files in assets/catalog, in Slovak: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Vaše príspevky, fotky, komentáre a chaty s AI. Patrí k nemu Messenger.
platform-instagram = Instagram
platform-instagram-hint = Vaše príspevky, fotky, komentáre a chaty s AI. Patrí k nemu Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Čo vo WhatsAppe píšete Meta AI. Vaše súkromné chaty sa nepoužívajú.
platform-no-account = Bez účtu
platform-no-account-hint = Účet nemáte, ale iní o vás píšu alebo zdieľajú vaše fotky.

## Where a person lives, and the right that applies there

zone-eu = Európska únia
zone-eea = Island, Lichtenštajnsko alebo Nórsko
zone-uk = Spojené kráľovstvo
zone-switzerland = Švajčiarsko
zone-brazil = Brazília
zone-unclear = Miesto, ktorého právo sme neoverili
zone-elsewhere = Iná krajina
law-eu = Máte právo namietať podľa článku 21 GDPR.
law-eea = Máte právo namietať podľa článku 21 GDPR, ktoré platí na základe Dohody o EHP.
law-uk = Máte právo namietať podľa článku 21 UK GDPR.
law-switzerland = Podľa článkov 30 až 32 švajčiarskeho zákona o ochrane údajov môžete toto použitie výslovne zakázať.
law-brazil = Podľa článku 18 LGPD môžete namietať proti použitiu, ktoré nie je v súlade so zákonom.
law-unclear = Neoverili sme, aké právo máte tam, kde žijete.
law-elsewhere = Nevieme o práve, ktoré by tam, kde žijete, platilo proti takémuto použitiu vašich príspevkov.

## Routes

route-facebook-ai-page = Stránka Mety o AI, pre Facebook
route-facebook-ai-page-audience = Pre ľudí s účtom na Facebooku v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve alebo Švajčiarsku.
route-facebook-form-2025 = Formulár Facebooku z roku 2025
route-facebook-form-2025-audience = Pre ľudí s účtom na Facebooku v EÚ, na Islande, v Lichtenštajnsku, Nórsku alebo Švajčiarsku.
route-facebook-form-2024 = Formulár Facebooku z roku 2024
route-facebook-form-2024-audience = Pre ľudí s účtom na Facebooku v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve alebo Švajčiarsku.
route-facebook-router = Formulár Facebooku pre všetky námietky
route-facebook-router-audience = Pre ľudí s účtom na Facebooku v EÚ, na Islande, v Lichtenštajnsku, Nórsku alebo Spojenom kráľovstve.
route-facebook-legitimate-interest = Formulár Facebooku proti „oprávneným záujmom“
route-facebook-legitimate-interest-audience = Pre ľudí s účtom na Facebooku v EÚ, na Islande, v Lichtenštajnsku alebo Nórsku.
route-meta-privacy-rights = Všeobecná stránka Mety pre žiadosti k súkromiu
route-meta-privacy-rights-audience = Pre ľudí s účtom na Facebooku alebo Instagrame, keď sa formulár o AI nezobrazí.
route-instagram-ai-page = Stránka Mety o AI, pre Instagram
route-instagram-ai-page-audience = Pre ľudí s účtom na Instagrame v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve alebo Švajčiarsku.
route-instagram-form-2025 = Formulár Instagramu z roku 2025
route-instagram-form-2025-audience = Pre ľudí s účtom na Instagrame v EÚ, na Islande, v Lichtenštajnsku, Nórsku alebo Švajčiarsku.
route-instagram-form-2024 = Starší formulár Instagramu
route-instagram-form-2024-audience = Pre ľudí s účtom na Instagrame v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve alebo Švajčiarsku.
route-instagram-legitimate-interest = Formulár Instagramu proti „oprávneným záujmom“
route-instagram-legitimate-interest-audience = Pre ľudí s účtom na Instagrame v EÚ, na Islande, v Lichtenštajnsku alebo Nórsku.
route-uk-privacy-centre = Privacy Centre (centrum súkromia) Mety
route-uk-privacy-centre-audience = Pre ľudí s účtom na Facebooku alebo Instagrame v Spojenom kráľovstve.
route-brazil-facebook-ai-page = Stránka Mety o AI, pre Facebook v Brazílii
route-brazil-facebook-ai-page-audience = Pre ľudí s účtom na Facebooku v Brazílii.
route-brazil-facebook-form = Formulár Facebooku, v Brazílii
route-brazil-facebook-form-audience = Pre ľudí s účtom na Facebooku v Brazílii.
route-brazil-instagram-ai-page = Stránka Mety o AI, pre Instagram v Brazílii
route-brazil-instagram-ai-page-audience = Pre ľudí s účtom na Instagrame v Brazílii.
route-brazil-whatsapp-ai-messages = Formulár WhatsAppu pre správy s AI, v Brazílii
route-brazil-whatsapp-ai-messages-audience = Pre ľudí s účtom na WhatsAppe v Brazílii.
route-brazil-others-ai-page = Stránka Mety o AI, pre ľudí bez účtu v Brazílii
route-brazil-others-ai-page-audience = Pre ľudí v Brazílii, ktorí nemajú účet.
route-whatsapp-ai-messages = Formulár WhatsAppu pre správy s AI
route-whatsapp-ai-messages-audience = Pre ľudí s účtom na WhatsAppe v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve alebo Švajčiarsku.
route-whatsapp-general = Všeobecný formulár WhatsAppu k súkromiu
route-whatsapp-general-audience = Pre ľudí s účtom na WhatsAppe v Európe.
route-third-party-data = Formulár Mety pre informácie od tretích strán
route-third-party-data-audience = Pre ľudí v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve alebo Švajčiarsku. Účet nie je potrebný.
route-third-party-data-elsewhere = Formulár Mety pre informácie od tretích strán, v iných krajinách
route-third-party-data-elsewhere-audience = Pre ľudí vo všetkých ostatných krajinách, s účtom aj bez účtu.
route-unclear-facebook-ai-page = Stránka Mety o AI, pre Facebook
route-unclear-facebook-ai-page-audience = Pre ľudí s účtom na Facebooku tam, kde sme právo neoverili.
route-unclear-instagram-ai-page = Stránka Mety o AI, pre Instagram
route-unclear-instagram-ai-page-audience = Pre ľudí s účtom na Instagrame tam, kde sme právo neoverili.
route-unclear-whatsapp-ai-messages = Formulár WhatsAppu pre správy s AI
route-unclear-whatsapp-ai-messages-audience = Pre ľudí s účtom na WhatsAppe tam, kde sme právo neoverili.
route-letter-meta-ireland = List Mete do Írska
route-letter-meta-ireland-audience = Pre ľudí s účtom na Facebooku alebo Instagrame v EÚ, na Islande, v Lichtenštajnsku alebo Nórsku.
route-letter-meta-ireland-others = List Mete do Írska, bez účtu
route-letter-meta-ireland-others-audience = Pre ľudí v EÚ, na Islande, v Lichtenštajnsku alebo Nórsku, ktorí nemajú účet.
route-letter-meta-ireland-whatsapp = List Mete do Írska, o AI vo WhatsAppe
route-letter-meta-ireland-whatsapp-audience = Pre ľudí s účtom na WhatsAppe v EÚ, na Islande, v Lichtenštajnsku alebo Nórsku.
route-letter-whatsapp-ireland = List WhatsAppu do Írska
route-letter-whatsapp-ireland-audience = Pre ľudí s účtom na WhatsAppe v EÚ, na Islande, v Lichtenštajnsku alebo Nórsku.

## Steps: opening the form

step-log-in = Najprv sa prihláste, v tom istom prehliadači.
step-log-in-facebook = Najprv sa prihláste na Facebook, v tom istom prehliadači.
step-log-in-instagram = Najprv sa prihláste na Instagram, v tom istom prehliadači.
step-open-address = Otvorte adresu.
step-open-page = Otvorte stránku Mety.
step-phone-address-bar = Vložte adresu do prehliadača telefónu, aby sa namiesto neho neotvorila aplikácia.
step-scroll-end = Posuňte sa na koniec stránky. Formulár je tam.
step-answer-yes = Ak sa stránka spýta, či sa vaša žiadosť týka AI v Mete, odpovedzte áno.
step-find-link-facebook = Posuňte sa nadol. Kliknite na odkaz na námietku pre Facebook.
step-find-link-instagram = Posuňte sa nadol. Kliknite na odkaz na námietku pre Instagram.
step-find-link-whatsapp = Posuňte sa nadol. Kliknite na odkaz o vašich správach s AI na WhatsAppe.
step-find-link-others = Posuňte sa nadol. Hľadajte odkaz pre ľudí bez účtu.
step-find-link-top = Kliknite na slovo „namietať“ v rámčeku hore.
step-app-settings = V aplikácii otvorte nastavenia.
step-app-privacy-centre = Otvorte Privacy Centre (centrum súkromia).
step-app-object-link = Otvorte časť o AI v Mete a ťuknite na slovo „namietať“.
step-facebook-app-menu = V aplikácii Facebook ťuknite na tri čiarky.
step-facebook-app-settings = Ťuknite na „Nastavenia a súkromie“.
step-facebook-app-centre = Ťuknite na „Centrum súkromia“.
step-instagram-app-menu = V aplikácii Instagram prejdite na svoj profil a ťuknite na tri čiarky.
step-instagram-app-centre = Pri konci zoznamu ťuknite na „Centrum súkromia“.
step-pick-product = Vyberte Facebook alebo Instagram.
step-pick-objection = Vyberte žiadosť, ktorou namietate.
step-whatsapp-choose = Vyberte „Ako môžem namietať proti spracúvaniu svojich informácií“.
step-third-party-choose = Vyberte, že namietate proti použitiu svojich informácií od tretích strán.
step-third-party-concern = Vyberte, čoho sa vaša žiadosť týka.
step-ask-meta-ai = Spýtajte sa Meta AI na seba. Uchovajte si otázku a snímku obrazovky s odpoveďou.

## Steps: ways that are drawn

step-facebook-web-picture = Na facebook.com kliknite na svoju profilovú fotku.
step-facebook-web-settings = Kliknite na „Nastavenia a súkromie“.
step-facebook-web-centre = Kliknite na „Centrum súkromia“.
step-facebook-web-ai = Kliknite na „AI v Mete“.
step-facebook-web-shared = Kliknite na časť o tom, čo zdieľate v produktoch Mety. Hľadajte tam formulár.
step-instagram-web-profile = Na Instagrame prejdite na svoj profil.
step-instagram-web-menu = Kliknite na tri čiarky.
step-instagram-web-centre = Pod „Ďalšie informácie a podpora“ kliknite na „Centrum súkromia“.
step-instagram-web-object = Kliknite na slovo „namietať“.
step-whatsapp-chat = Vo WhatsAppe otvorte chat.
step-whatsapp-chat-privacy = Nájdite v tomto chate „Rozšírené súkromie chatu“. Zapnite ho.

## Words in drawings of forms and menus

drawn-ask-ai = Týka sa vaša žiadosť AI v Mete?
drawn-yes = Áno
drawn-product = Vyberte produkt
drawn-facebook-or-instagram = Facebook alebo Instagram
drawn-request = Vyberte žiadosť
drawn-objection = Namietať
drawn-question = Vyberte otázku
drawn-whatsapp-objection = Ako môžem namietať …
drawn-third-party-objection = Namietať proti použitiu mojich informácií od tretích strán
drawn-concern = Vyberte, čoho sa žiadosť týka
drawn-your-concern = Vaša záležitosť
drawn-facebook = Facebook
drawn-facebook-app = Aplikácia Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Váš profil
drawn-whatsapp = WhatsApp
drawn-menu = Ponuka
drawn-settings-privacy = Nastavenia a súkromie
drawn-privacy-centre = Centrum súkromia
drawn-more-info = Ďalšie informácie a podpora
drawn-profile-picture = Vaša profilová fotka
drawn-profile = Profil
drawn-three-lines = Tri čiarky
drawn-ai-at-meta = AI v Mete
drawn-shared = Informácie, ktoré ste zdieľali v produktoch Mety
drawn-object = namietať
drawn-ai-page = Stránka Mety o AI
drawn-ai-messages = správy s AI na WhatsAppe
drawn-form = Formulár
drawn-a-chat = Chat
drawn-this-chat = V tomto chate
drawn-advanced-privacy = Rozšírené súkromie chatu

## Steps: filling it in

step-check-email = Skontrolujte e-mail. Má to byť e-mail tohto účtu.
step-country-and-email = Skontrolujte e-mail. Ak formulár chce krajinu, vyberte svoju.
step-paste = Vložte text do poľa.
step-paste-optional = Vložte text do poľa. V EÚ môže zostať prázdne.
step-paste-names-ai = Vložte text. Skontrolujte, či sa v ňom spomína AI v Mete.
step-paste-and-send = Vložte text, ak chcete, a kliknite na „Poslať“.
step-brazil-fields = Vyplňte krajinu, e-mail a text.
step-whatsapp-number = Zadajte svoje číslo na WhatsAppe s predvoľbou krajiny.
step-whatsapp-email = Zadajte e-mailovú adresu, ktorú teraz môžete čítať.
step-third-party-fields = Zadajte svoje meno, krajinu a e-mail.
step-third-party-proof = Vložte text, svoju otázku pre Meta AI a snímku obrazovky.

## Steps: sending it

step-send = Kliknite na „Odoslať“ alebo „Poslať“.
step-wait-screenshot = Počkajte na správu na stránke. Urobte snímku obrazovky.
step-brazil-code = Nechajte stránku otvorenú. Zadajte kód z e-mailu.
step-enter-code = Nechajte stránku otvorenú. Zadajte kód z e-mailu.
step-whatsapp-answer-mail = Príde e-mail s otázkou, proti ktorému použitiu namietate a prečo. Odpovedzte naň.

## Steps: by post

step-letter-print = Vložte text do listu s menom, adresou a dátumom. Vytlačte ho.
step-letter-sign = Podpíšte ho.
step-letter-registered = Pošlite ho doporučene, aby ste vedeli preukázať, že prišiel.
step-letter-slip = Uchovajte si podací lístok z pošty.
step-letter-note-date = Poznačte si deň, keď bol doručený.

## What comes after sending

after-mail-minutes = E-mail často príde do niekoľkých minút. Už v ňom môžu námietku prijať.
after-mail-day = Môže to trvať aj deň. Ak do dvoch dní nič nepríde, pozrite sa do priečinka so spamom.
after-popup = V telefóne sa namiesto e-mailu môže objaviť správa na obrazovke.
after-english = Odpoveď môže byť po anglicky. To je normálne.
after-keep = Odpoveď si uchovajte. Nevieme o stránke, kde by ste si námietku mohli neskôr pozrieť.
after-code = Najprv môže prísť e-mail s kódom. Ešte to nie je odpoveď.
after-question-whatsapp = WhatsApp sa e-mailom spýta, proti ktorému použitiu namietate a prečo. Na ten e-mail odpovedzte.
after-review = Vašu žiadosť môže posúdiť človek. Ako dlho to trvá, nie je známe.
after-refusal-form = Môže prísť štandardné zamietnutie. Uchovajte si aj to.
after-letter = Odpoveď môže prísť poštou alebo e-mailom.

## What sources disagree about, and what to know before

note-not-checked-live = Túto adresu pre túto verziu aplikácie nikto neotvoril. Poznáme ju len z datovaných zdrojov.
note-region = Meta ukazuje formulár len prihláseným, a nie v každej krajine. Ak používate VPN, najprv ju vypnite.
note-log-in-first = Ak namiesto formulára vidíte stránku o Meta AI, prihláste sa a otvorte adresu znova.
note-linked-accounts = Podľa Mety platí jedna námietka pre všetky účty v tom istom Accounts Centre (centrum účtov). Niektoré návody tvrdia opak. Pre istotu môžete podať námietku za každý účet.
note-late-objection = Vaša námietka zastaví budúce použitie. Z AI, ktorá je už natrénovaná, nič nevyberie. Zdroje sa nezhodujú v tom, či platí pre vaše staršie príspevky.
note-others-posts = Vaša námietka neplatí pre to, čo o vás zverejnia iní.
note-ai-chats = Podľa Mety tu námietka platí aj pre vaše chaty s Meta AI. Jedna spotrebiteľská organizácia v roku 2025 tvrdila opak.
note-earlier-objection = Podľa Mety námietka z roku 2024 stále platí. Niektorí radia pre istotu ju zopakovať.
note-meta-account = Stránka má aj odkaz pre účet Meta, napríklad pre aplikáciu Meta AI alebo Quest.
note-pages = Zdroje sa nezhodujú v tom, či môže namietať stránka na Facebooku. Prihláste sa svojím osobným profilom.
note-reason-optional = V EÚ dôvod uvádzať nemusíte.
note-country-if-asked = Niektorých ľudí sa formulár pýtal na krajinu, iných nie.
note-form-of-2024 = V roku 2024 tento formulár chcel krajinu, dôvod a kód. Jedna osoba mala napísať aspoň 100 znakov.
note-norway = V roku 2024 formulár Mety niektorým ľuďom neprijal Nórsko. Z Nórska je inou možnosťou list.
note-router-replaced = Meta túto adresu vo svojich zásadách nahradila 23. júla 2026. Teraz už nemusí nikam viesť.
note-any-objection = Tento formulár prijíma každý druh námietky. Z vášho textu musí byť jasné, že sa týka AI.
note-general-channel = Táto stránka prijíma každý druh žiadosti k súkromiu. Či vedie k formuláru o AI, nie je známe.
note-uk-instagram = V počítači je táto adresa pre Facebook. Pre Instagram použite Privacy Centre (centrum súkromia) v aplikácii Instagram.
note-uk-form-unknown = Adresa formulára len pre Spojené kráľovstvo nie je známa. Nie je známe ani to, ktorá spoločnosť Mety je tam zodpovedná.
note-brazil-form-unknown = Adresa vlastného formulára Mety pre Brazíliu nie je známa. Stránka k nemu môže viesť.
note-brazil-reason = V Brazílii formulár ešte v decembri 2025 chcel krátky dôvod.
note-brazil-non-users = V roku 2024 Meta sľúbila brazílskemu úradu formulár pre ľudí bez účtu. Adresa toho formulára nie je známa.
note-unclear-law = Tam, kde žijete, sa formulár nemusí zobraziť. Právo sme tam neoverili.
note-whatsapp-address = Adresa samotného formulára nie je známa. Stránka Mety by naň mala odkazovať.
note-whatsapp-separate = Námietka pre WhatsApp je vždy samostatná, aj keď sú vaše účty prepojené.
note-whatsapp-two-routes = WhatsApp má dva formuláre: jeden pre správy s AI a jeden všeobecný. Mnohé návody si ich pletú.
note-whatsapp-private = Vaše súkromné chaty sa nepoužívajú. K Mete sa dostane len to, čo niekto pošle Meta AI.
note-whatsapp-precaution = V júni 2025 Meta údajne označila tento formulár za preventívny, lebo takéto správy sa vtedy nepoužívali.
note-whatsapp-not-theirs = WhatsApp môže odpovedať, že je to vec Mety. Odpoveď si uchovajte a použite formulár pre správy s AI.
note-whatsapp-disputed = V máji 2025 niektorí tvrdili, že pre WhatsApp námietka nie je možná. Odvtedy Meta uvádza osobitný formulár.
note-third-party-limit = Tento formulár je pre údaje od „tretích strán“. Meta tým myslí otvorený internet a údaje, na ktoré má licenciu. Fotka s vami, ktorú zverejnil známy na Facebooku, tam patriť nemusí.
note-third-party-italy = Taliansky úrad uvádza tento formulár pre ľudí bez účtu, ktorých údaje zverejnili iní.
note-third-party-proof = Zdroje sa nezhodujú v tom, či musíte preukázať, že Meta má údaje o vás.
note-third-party-proof-needed = Tento formulár chce snímku obrazovky s odpoveďou Meta AI, ktorá obsahuje vaše údaje.
note-third-party-not-automatic = Meta píše, že týmto žiadostiam nevyhovuje automaticky. V roku 2023 odmietla viac ako tucet umelcov.
note-ask-who-posted = Zverejnil to niekto, koho poznáte? Požiadajte ho, aby to zmazal. Na to netreba žiadny formulár.
note-letter-proof = Doporučená pošta je spôsob, ktorý viete preukázať.
note-letter-no-email = Žiadna e-mailová adresa Mety pre námietky nie je potvrdená. Jedna námietka poslaná e-mailom sa vrátila s chybou.
note-letter-others = Zásady Mety spomínajú aj ľudí bez účtu. List sa preto môže týkať aj toho, čo zdieľali iní.
note-letter-whatsapp-two = Meta AI vo WhatsAppe prevádzkuje Meta. Napíšte preto obom spoločnostiam, Mete aj WhatsAppu.

## Where there is no route

why-elsewhere-own-posts = Tam, kde žijete, Meta neponúka formulár proti použitiu vašich príspevkov. O práve na to nevieme.
why-elsewhere-whatsapp = Nevieme o tom, že by Meta tento formulár ponúkala tam, kde žijete. O práve na to nevieme.
help-private-account = Nastavte si účet ako súkromný. Vaše nové príspevky potom nebudú verejné.
help-limit-old-posts = Obmedzte, kto vidí vaše staré príspevky.
help-delete-posts = Vymažte príspevky, ktoré sa nemajú použiť, alebo celý účet.
help-avoid-meta-ai = Nepoužívajte Meta AI a nezdieľajte s ňou nič súkromné.
help-third-party-form = Ak Meta AI ukáže vaše údaje, použite formulár Mety pre informácie od tretích strán.
help-whatsapp-avoid-meta-ai = Nepíšte Meta AI a v chate ju nespomínajte.
help-whatsapp-delete-chat = Chat s Meta AI archivujte alebo vymažte. Samotná Meta AI sa odstrániť nedá.
help-whatsapp-chat-privacy = V každom chate zapnite rozšírené súkromie chatu. Jeho správy sa potom nepoužijú na funkcie AI.
help-whatsapp-accounts-centre = Nepridávajte WhatsApp do svojho Accounts Centre (centrum účtov). Chaty s AI budú menej prepojené s vašimi ďalšími účtami.
help-whatsapp-reset = Niektorí píšu, že odoslanie „/reset-ai“ v chate vymaže kópiu, ktorú má Meta. Nepodarilo sa nám to potvrdiť.

## Countries and territories

place-AT = Rakúsko
place-BE = Belgicko
place-BG = Bulharsko
place-HR = Chorvátsko
place-CY = Cyprus
place-CZ = Česko
place-DK = Dánsko
place-EE = Estónsko
place-FI = Fínsko
place-FR = Francúzsko
place-DE = Nemecko
place-DE-BW = Bádensko-Württembersko
place-DE-BY = Bavorsko
place-DE-BE = Berlín
place-DE-BB = Brandenbursko
place-DE-HB = Brémy
place-DE-HH = Hamburg
place-DE-HE = Hesensko
place-DE-MV = Meklenbursko-Predpomoransko
place-DE-NI = Dolné Sasko
place-DE-NW = Severné Porýnie-Vestfálsko
place-DE-RP = Porýnie-Falcko
place-DE-SL = Sársko
place-DE-SN = Sasko
place-DE-ST = Sasko-Anhaltsko
place-DE-SH = Šlezvicko-Holštajnsko
place-DE-TH = Durínsko
place-GR = Grécko
place-HU = Maďarsko
place-IE = Írsko
place-IT = Taliansko
place-LV = Lotyšsko
place-LT = Litva
place-LU = Luxembursko
place-MT = Malta
place-NL = Holandsko
place-PL = Poľsko
place-PT = Portugalsko
place-RO = Rumunsko
place-SK = Slovensko
place-SI = Slovinsko
place-ES = Španielsko
place-SE = Švédsko
place-GP = Guadeloupe
place-GF = Francúzska Guyana
place-MQ = Martinik
place-YT = Mayotte
place-RE = Réunion
place-MF = Svätý Martin
place-PT-20 = Azory
place-PT-30 = Madeira
place-ES-CN = Kanárske ostrovy
place-IS = Island
place-LI = Lichtenštajnsko
place-NO = Nórsko
place-GB = Spojené kráľovstvo
place-CH = Švajčiarsko
place-BR = Brazília
place-JP = Japonsko
place-KR = Južná Kórea
place-AD = Andorra
place-MC = Monako
place-SM = San Maríno
place-VA = Vatikán
place-JE = Jersey
place-GG = Guernsey
place-IM = Ostrov Man
place-GI = Gibraltár
place-FO = Faerské ostrovy
place-GL = Grónsko
place-CY-NORTH = Severný Cyprus
place-GB-BASES = Britské základne na Cypre
place-US = Spojené štáty
place-other = Iná krajina

## Reasons one can tick

reason-no-expectation-tick = Pri zverejnení sa to nedalo čakať
reason-children-tick = Na mojich fotkách alebo v príspevkoch sú moje deti
reason-health-tick = Moje príspevky hovoria niečo o mojom zdraví
reason-belief-politics-tick = Moje príspevky ukazujú moju vieru alebo politické názory
reason-my-work-tick = Moje texty a obrázky sú moje vlastné dielo
reason-others-in-my-pictures-tick = Na mojich obrázkoch sú iní ľudia
reason-posts-from-youth-tick = Niektoré príspevky sú z mojej mladosti
reason-cannot-be-undone-tick = Čo sa AI naučila, sa nedá vziať späť

## By when an answer is due, and why

rule-gdpr = Článok 12 ods. 3 GDPR dáva spoločnosti jeden kalendárny mesiac odo dňa, keď vaša námietka príde. Formulár príde v deň, keď ho odošlete. Ak je posledný deň víkend alebo írsky sviatok, platí najbližší pracovný deň. Meta odpovedá z Írska; že platia írske sviatky, je náš výklad.
rule-uk-gdpr = Britské právo dáva spoločnosti jeden kalendárny mesiac odo dňa, keď vaša námietka príde. Formulár príde v deň, keď ho odošlete. Ak je posledný deň víkend alebo sviatok v Anglicku a vo Walese, platí najbližší pracovný deň. Lehota stojí, kým spoločnosť čaká na niečo, čo od vás potrebuje.
rule-swiss-courtesy = Švajčiarske právo neurčuje lehotu na odpoveď na námietku. Tridsať dní je rozumný čas, nie zákonný.
rule-no-date = Nevieme o zákonnej lehote na odpoveď tam, kde žijete. Aplikácia preto žiadnu neurčuje.
rule-uk-complaint = Od 19. júna 2026 musí spoločnosť v Spojenom kráľovstve potvrdiť prijatie sťažnosti do 30 dní. Deň, keď príde, sa nepočíta. Ak je posledný deň víkend alebo sviatok v Anglicku a vo Walese, platí najbližší pracovný deň.
rule-authority-news = Do troch mesiacov vám úrad musí povedať, ako ďaleko je alebo ako rozhodol. Hovorí to článok 78 ods. 2 GDPR. Potom sa môžete obrátiť na súd. Že správa od úradu začína nové počítanie, je náš výklad.
rule-reminder = Urgencia dáva dva týždne. Je to bežné. Neurčuje to žiadny zákon.
rule-recheck = Formuláre a zásady sa od roku 2024 menia každý rok. Raz za rok preto skontrolujte, či sa nič nezmenilo. Tento deň neurčuje žiadny zákon.

## Public holidays

holiday-ie-new-year = Nový rok
holiday-ie-february = Sviatok svätej Brigity
holiday-ie-saint-patrick = Deň svätého Patrika
holiday-ie-easter-monday = Veľkonočný pondelok
holiday-ie-may = májový sviatok
holiday-ie-june = júnový sviatok
holiday-ie-august = augustový sviatok
holiday-ie-october = októbrový sviatok
holiday-ie-christmas = Prvý sviatok vianočný
holiday-ie-saint-stephen = Sviatok svätého Štefana
holiday-gb-new-year = Nový rok
holiday-gb-good-friday = Veľký piatok
holiday-gb-easter-monday = Veľkonočný pondelok
holiday-gb-early-may = sviatok začiatkom mája
holiday-gb-spring = jarný sviatok
holiday-gb-summer = letný sviatok
holiday-gb-christmas = Prvý sviatok vianočný
holiday-gb-boxing-day = Druhý sviatok vianočný

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = V Rakúsku má sťažnosť pevne dané časti. Priložte svoju námietku a prípadnú odpoveď.
caveat-at-limit = V Rakúsku podajte sťažnosť do jedného roka odo dňa, keď ste sa o tom dozvedeli. Zároveň to musí byť do troch rokov od chvíle, keď sa to stalo.
caveat-be-language = Sťažnosti prijíma len v holandčine, francúzštine alebo nemčine.
caveat-bg-language = Píšte po bulharsky alebo priložte preklad. Uveďte aj trvalú adresu a podpíšte sa.
caveat-bg-channel = Pošlite ju poštou alebo faxom, alebo ju doručte osobne. E-mailom platí len s kvalifikovaným elektronickým podpisom.
caveat-bg-limit = Platí lehota. Podľa jedného zdroja je to jeden rok odo dňa, keď ste sa o tom dozvedeli. Mohlo sa to zmeniť.
caveat-cy-form = Na toto je jeho formulár A.
caveat-de-land = V Nemecku spoločnosti kontroluje úrad vašej spolkovej krajiny. Tento má na starosti spolkové orgány, poštu a telefón.
caveat-dk-channel = Online formulár potrebuje MitID. Môžete použiť e-mail alebo poštu, ale neposielajte odkazy, zvuk, videá ani súbory ZIP.
caveat-dk-company-first = Najprv napíšte spoločnosti. Musíte uviesť svoje meno.
caveat-es-channel = Online potrebujete španielsky certifikát alebo Cl@ve. Ak ich nemáte, napíšte po španielsky, poštou.
caveat-fr-channel = Použite jeho online formulár alebo poštu. Píšte po francúzsky.
caveat-gb-company-first = V Spojenom kráľovstve sa najprv sťažujte spoločnosti. Toto pravidlo platí od 19. júna 2026.
caveat-gb-address = Na jeseň 2026 sa presťahoval do Manchestru. Skôr než napíšete, overte si jeho adresu.
caveat-ie-channel = Použite jeho webový formulár, e-mail alebo poštu. Sťažnosti po telefóne neprijíma.
caveat-it-channel = List podpíšte. Pošlite ho certifikovanou poštou (PEC) alebo doporučene.
caveat-lt-company-first = Najprv napíšte spoločnosti.
caveat-lt-channel = Pošlite ju doporučeným listom alebo doručte osobne. Funguje aj jeho online služba a „E. pristatymas“.
caveat-nl-channel = Má online formulár. Písať môžete po holandsky alebo po anglicky.
caveat-no-channel = Online formulár potrebuje ID-porten alebo BankID. Namiesto toho môžete napísať list.
caveat-pl-channel = Píšte po poľsky. Použite poštu alebo jeho elektronickú schránku: obyčajný e-mail neplatí.
caveat-ro-signature = Píšte po rumunsky alebo po anglicky. Uveďte celé meno a adresu a podpíšte sa rukou alebo elektronickým podpisom.
caveat-se-public = Čo pošlete, stane sa verejným dokumentom, ktorý si môže vyžiadať ktokoľvek.
caveat-ch-report = Toto je oznámenie. Úrad o vašom prípade rozhodnúť nemusí.
caveat-br-petition = Potrebujete prihlásenie gov.br a dôkaz, že ste sa najprv obrátili na spoločnosť.

## Languages in which an authority takes a complaint

in-language-bg = bulharčina
in-language-cs = čeština
in-language-da = dánčina
in-language-de = nemčina
in-language-el = gréčtina
in-language-en = angličtina
in-language-es = španielčina
in-language-et = estónčina
in-language-fi = fínčina
in-language-fr = francúzština
in-language-ga = írčina
in-language-hr = chorvátčina
in-language-hu = maďarčina
in-language-is = islandčina
in-language-it = taliančina
in-language-lt = litovčina
in-language-lv = lotyština
in-language-mt = maltčina
in-language-nb = nórčina
in-language-nl = holandčina
in-language-nn = nová nórčina
in-language-pl = poľština
in-language-pt = portugalčina
in-language-pt-BR = brazílska portugalčina
in-language-ro = rumunčina
in-language-sk = slovenčina
in-language-sl = slovinčina
in-language-sv = švédčina

### Czech words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Vaše příspěvky, fotky, komentáře a chaty s AI. Patří k němu Messenger.
platform-instagram = Instagram
platform-instagram-hint = Vaše příspěvky, fotky, komentáře a chaty s AI. Patří k němu Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Co ve WhatsAppu píšete Meta AI. Vaše soukromé chaty se nepoužívají.
platform-no-account = Bez účtu
platform-no-account-hint = Účet nemáte, ale jiní o vás píšou nebo sdílejí vaše fotky.

## Where a person lives, and the right that applies there

zone-eu = Evropská unie
zone-eea = Island, Lichtenštejnsko nebo Norsko
zone-uk = Spojené království
zone-switzerland = Švýcarsko
zone-brazil = Brazílie
zone-unclear = Místo, jehož právo jsme neprověřili
zone-elsewhere = Jiná země
law-eu = Právo vznést námitku máte podle článku 21 GDPR.
law-eea = Právo vznést námitku máte podle článku 21 GDPR, které platí díky Dohodě o EHP.
law-uk = Právo vznést námitku máte podle článku 21 UK GDPR.
law-switzerland = Podle článků 30 až 32 švýcarského zákona o ochraně údajů můžete toto použití výslovně zakázat.
law-brazil = Podle článku 18 zákona LGPD můžete odmítnout použití, které zákonu neodpovídá.
law-unclear = Neprověřili jsme, které právo platí tam, kde žijete.
law-elsewhere = Tam, kde žijete, není známé žádné právo bránit takovému použití vlastních příspěvků.

## Routes

route-facebook-ai-page = Stránka Mety o AI, pro Facebook
route-facebook-ai-page-audience = Pro ty, kdo mají účet na Facebooku a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království nebo Švýcarsku.
route-facebook-form-2025 = Formulář Facebooku z roku 2025
route-facebook-form-2025-audience = Pro ty, kdo mají účet na Facebooku a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku nebo Švýcarsku.
route-facebook-form-2024 = Formulář Facebooku z roku 2024
route-facebook-form-2024-audience = Pro ty, kdo mají účet na Facebooku a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království nebo Švýcarsku.
route-facebook-router = Formulář Facebooku pro všechny námitky
route-facebook-router-audience = Pro ty, kdo mají účet na Facebooku a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku nebo Spojeném království.
route-facebook-legitimate-interest = Formulář Facebooku proti „oprávněným zájmům“
route-facebook-legitimate-interest-audience = Pro ty, kdo mají účet na Facebooku a žijí v EU, na Islandu, v Lichtenštejnsku nebo Norsku.
route-meta-privacy-rights = Obecná stránka Mety pro žádosti o soukromí
route-meta-privacy-rights-audience = Pro ty, kdo mají účet na Facebooku nebo Instagramu a formulář o AI se jim neukáže.
route-instagram-ai-page = Stránka Mety o AI, pro Instagram
route-instagram-ai-page-audience = Pro ty, kdo mají účet na Instagramu a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království nebo Švýcarsku.
route-instagram-form-2025 = Formulář Instagramu z roku 2025
route-instagram-form-2025-audience = Pro ty, kdo mají účet na Instagramu a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku nebo Švýcarsku.
route-instagram-form-2024 = Starší formulář Instagramu
route-instagram-form-2024-audience = Pro ty, kdo mají účet na Instagramu a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království nebo Švýcarsku.
route-instagram-legitimate-interest = Formulář Instagramu proti „oprávněným zájmům“
route-instagram-legitimate-interest-audience = Pro ty, kdo mají účet na Instagramu a žijí v EU, na Islandu, v Lichtenštejnsku nebo Norsku.
route-uk-privacy-centre = Privacy Centre (centrum soukromí) Mety
route-uk-privacy-centre-audience = Pro ty, kdo mají účet na Facebooku nebo Instagramu a žijí ve Spojeném království.
route-brazil-facebook-ai-page = Stránka Mety o AI, pro Facebook v Brazílii
route-brazil-facebook-ai-page-audience = Pro ty, kdo mají účet na Facebooku a žijí v Brazílii.
route-brazil-facebook-form = Formulář Facebooku v Brazílii
route-brazil-facebook-form-audience = Pro ty, kdo mají účet na Facebooku a žijí v Brazílii.
route-brazil-instagram-ai-page = Stránka Mety o AI, pro Instagram v Brazílii
route-brazil-instagram-ai-page-audience = Pro ty, kdo mají účet na Instagramu a žijí v Brazílii.
route-brazil-whatsapp-ai-messages = Formulář WhatsAppu pro zprávy s AI, v Brazílii
route-brazil-whatsapp-ai-messages-audience = Pro ty, kdo mají účet na WhatsAppu a žijí v Brazílii.
route-brazil-others-ai-page = Stránka Mety o AI, pro osoby bez účtu v Brazílii
route-brazil-others-ai-page-audience = Pro ty, kdo žijí v Brazílii a účet nemají.
route-whatsapp-ai-messages = Formulář WhatsAppu pro zprávy s AI
route-whatsapp-ai-messages-audience = Pro ty, kdo mají účet na WhatsAppu a žijí v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království nebo Švýcarsku.
route-whatsapp-general = Obecný formulář WhatsAppu o soukromí
route-whatsapp-general-audience = Pro ty, kdo mají účet na WhatsAppu a žijí v Evropě.
route-third-party-data = Formulář Mety na informace od třetích stran
route-third-party-data-audience = Pro ty, kdo žijí v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království nebo Švýcarsku. Účet není třeba.
route-third-party-data-elsewhere = Formulář Mety na informace od třetích stran, v jiných zemích
route-third-party-data-elsewhere-audience = Pro ty, kdo žijí ve všech ostatních zemích, s účtem i bez něj.
route-unclear-facebook-ai-page = Stránka Mety o AI, pro Facebook
route-unclear-facebook-ai-page-audience = Pro ty, kdo mají účet na Facebooku a žijí tam, kde jsme právo neprověřili.
route-unclear-instagram-ai-page = Stránka Mety o AI, pro Instagram
route-unclear-instagram-ai-page-audience = Pro ty, kdo mají účet na Instagramu a žijí tam, kde jsme právo neprověřili.
route-unclear-whatsapp-ai-messages = Formulář WhatsAppu pro zprávy s AI
route-unclear-whatsapp-ai-messages-audience = Pro ty, kdo mají účet na WhatsAppu a žijí tam, kde jsme právo neprověřili.
route-letter-meta-ireland = Dopis Metě do Irska
route-letter-meta-ireland-audience = Pro ty, kdo mají účet na Facebooku nebo Instagramu a žijí v EU, na Islandu, v Lichtenštejnsku nebo Norsku.
route-letter-meta-ireland-others = Dopis Metě do Irska, bez účtu
route-letter-meta-ireland-others-audience = Pro ty, kdo účet nemají a žijí v EU, na Islandu, v Lichtenštejnsku nebo Norsku.
route-letter-meta-ireland-whatsapp = Dopis Metě do Irska, o AI ve WhatsAppu
route-letter-meta-ireland-whatsapp-audience = Pro ty, kdo mají účet na WhatsAppu a žijí v EU, na Islandu, v Lichtenštejnsku nebo Norsku.
route-letter-whatsapp-ireland = Dopis WhatsAppu do Irska
route-letter-whatsapp-ireland-audience = Pro ty, kdo mají účet na WhatsAppu a žijí v EU, na Islandu, v Lichtenštejnsku nebo Norsku.

## Steps: opening the form

step-log-in = Nejdřív se ve stejném prohlížeči přihlaste.
step-log-in-facebook = Nejdřív se ve stejném prohlížeči přihlaste na Facebook.
step-log-in-instagram = Nejdřív se ve stejném prohlížeči přihlaste na Instagram.
step-open-address = Otevřete adresu.
step-open-page = Otevřete stránku Mety.
step-phone-address-bar = Vložte adresu do prohlížeče telefonu, aby se místo stránky neotevřela aplikace.
step-scroll-end = Posuňte se na konec stránky. Tam je formulář.
step-answer-yes = Na otázku, zda se žádost týká AI v Metě, odpovězte ano.
step-find-link-facebook = Posuňte se dolů. Klikněte na odkaz k námitce pro Facebook.
step-find-link-instagram = Posuňte se dolů. Klikněte na odkaz k námitce pro Instagram.
step-find-link-whatsapp = Posuňte se dolů. Klikněte na odkaz o vašich zprávách s AI na WhatsAppu.
step-find-link-others = Posuňte se dolů. Najděte odkaz pro osoby bez účtu.
step-find-link-top = V rámečku nahoře klikněte na slovo object (vznést námitku).
step-app-settings = Otevřete v aplikaci nastavení.
step-app-privacy-centre = Otevřete Privacy Centre (centrum soukromí).
step-app-object-link = Otevřete část o AI v Metě a klepněte na slovo object (vznést námitku).
step-facebook-app-menu = V aplikaci Facebook klepněte na tři čárky.
step-facebook-app-settings = Klepněte na „Nastavení a soukromí“.
step-facebook-app-centre = Klepněte na „Centrum soukromí“.
step-instagram-app-menu = V aplikaci Instagram přejděte na svůj profil a klepněte na tři čárky.
step-instagram-app-centre = Ke konci seznamu klepněte na „Centrum soukromí“.
step-pick-product = Vyberte Facebook nebo Instagram.
step-pick-objection = Vyberte žádost o námitku.
step-whatsapp-choose = Vyberte „How can I make an objection to the processing of my information“ (Jak mohu vznést námitku proti zpracování svých informací).
step-third-party-choose = Vyberte námitku proti použití vašich informací od třetích stran.
step-third-party-concern = Vyberte, čeho se vaše žádost týká.
step-ask-meta-ai = Zeptejte se Meta AI na sebe. Uschovejte si otázku i snímek odpovědi.

## Steps: ways that are drawn

step-facebook-web-picture = Na facebook.com klikněte na svou profilovou fotku.
step-facebook-web-settings = Klikněte na „Nastavení a soukromí“.
step-facebook-web-centre = Klikněte na „Centrum soukromí“.
step-facebook-web-ai = Klikněte na „AI v Metě“.
step-facebook-web-shared = Klikněte na část o tom, co sdílíte v produktech Mety. Tam hledejte formulář.
step-instagram-web-profile = Na Instagramu přejděte na svůj profil.
step-instagram-web-menu = Klikněte na tři čárky.
step-instagram-web-centre = Pod „Další informace a podpora“ klikněte na „Centrum soukromí“.
step-instagram-web-object = Klikněte na slovo „vznést námitku“.
step-whatsapp-chat = Otevřete ve WhatsAppu chat.
step-whatsapp-chat-privacy = Najděte v tomto chatu „Rozšířené soukromí chatu“. Zapněte ho.

## Words in drawings of forms and menus

drawn-ask-ai = Týká se vaše žádost AI v Metě?
drawn-yes = Ano
drawn-product = Vyberte produkt
drawn-facebook-or-instagram = Facebook nebo Instagram
drawn-request = Vyberte žádost
drawn-objection = Námitka
drawn-question = Vyberte otázku
drawn-whatsapp-objection = Jak mohu vznést námitku …
drawn-third-party-objection = Námitka proti použití mých informací od třetích stran
drawn-concern = Vyberte, čeho se žádost týká
drawn-your-concern = Vaše věc
drawn-facebook = Facebook
drawn-facebook-app = Aplikace Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Váš profil
drawn-whatsapp = WhatsApp
drawn-menu = Nabídka
drawn-settings-privacy = Nastavení a soukromí
drawn-privacy-centre = Centrum soukromí
drawn-more-info = Další informace a podpora
drawn-profile-picture = Vaše profilová fotka
drawn-profile = Profil
drawn-three-lines = Tři čárky
drawn-ai-at-meta = AI v Metě
drawn-shared = Informace, které jste sdíleli v produktech Mety
drawn-object = vznést námitku
drawn-ai-page = Stránka Mety o AI
drawn-ai-messages = zprávy s AI na WhatsAppu
drawn-form = Formulář
drawn-a-chat = Chat
drawn-this-chat = V tomto chatu
drawn-advanced-privacy = Rozšířené soukromí chatu

## Steps: filling it in

step-check-email = Zkontrolujte e-mail. Má to být e-mail tohoto účtu.
step-country-and-email = Zkontrolujte e-mail. Když se formulář ptá na zemi, vyberte svou.
step-paste = Vložte svůj text do pole.
step-paste-optional = Vložte svůj text do pole. V EU může zůstat prázdné.
step-paste-names-ai = Vložte svůj text. Zkontrolujte, zda uvádí AI v Metě.
step-paste-and-send = Vložte svůj text, pokud chcete, a klikněte na „Poslat“.
step-brazil-fields = Vyplňte zemi, e-mail a text.
step-whatsapp-number = Napište své číslo na WhatsAppu s předvolbou země.
step-whatsapp-email = Napište e-mailovou adresu, kterou teď můžete číst.
step-third-party-fields = Napište jméno, zemi a e-mail.
step-third-party-proof = Vložte svůj text, otázku pro Meta AI a snímek obrazovky.

## Steps: sending it

step-send = Klikněte na „Odeslat“ nebo „Poslat“.
step-wait-screenshot = Počkejte na zprávu na stránce. Udělejte snímek obrazovky.
step-brazil-code = Nechte stránku otevřenou. Zadejte kód z e-mailu.
step-enter-code = Nechte stránku otevřenou. Zadejte kód z e-mailu.
step-whatsapp-answer-mail = Přijde e-mail s otázkou, proti kterému použití námitku podáváte a proč. Odpovězte na něj.

## Steps: by post

step-letter-print = Vložte text do dopisu se svým jménem, adresou a datem. Vytiskněte ho.
step-letter-sign = Podepište ho.
step-letter-registered = Pošlete ho doporučeně, abyste mohli doložit, že došel.
step-letter-slip = Podací lístek z pošty si uschovejte.
step-letter-note-date = Zapište si den, kdy byl dopis doručen.

## What comes after sending

after-mail-minutes = E-mail často přijde během několika minut. Už v něm mohou námitku přijmout.
after-mail-day = Může to trvat i den. Když do dvou dnů nic nepřijde, podívejte se do složky se spamem.
after-popup = V telefonu se místo e-mailu může objevit zpráva na obrazovce.
after-english = Odpověď může být v angličtině. To je běžné.
after-keep = Odpověď si uschovejte. Není známa stránka, kde byste svou námitku později našli.
after-code = Nejdřív může přijít e-mail s kódem. To ještě není odpověď.
after-question-whatsapp = WhatsApp se e-mailem ptá, proti kterému použití námitku podáváte a proč. Odpovězte na něj.
after-review = Vaši žádost může posuzovat člověk. Jak dlouho to trvá, není známo.
after-refusal-form = Může přijít i šablonovité zamítnutí. Uschovejte si i to.
after-letter = Odpověď může přijít poštou nebo e-mailem.

## What sources disagree about, and what to know before

note-not-checked-live = Tuto adresu pro tuto verzi aplikace nikdo neotevřel. Je známá jen z datovaných zdrojů.
note-region = Meta ukazuje formulář jen přihlášeným, a ne v každé zemi. Pokud používáte VPN, nejdřív ji vypněte.
note-log-in-first = Když místo toho vidíte stránku o Meta AI, přihlaste se a otevřete adresu znovu.
note-linked-accounts = Podle Mety platí jedna námitka pro všechny účty ve stejném Accounts Centre (centrum účtů). Některé návody tvrdí opak. Pro jistotu můžete podat námitku pro každý účet.
note-late-objection = Námitka zastaví budoucí použití. Z AI, která už je natrénovaná, nic odstranit nemůže. Zdroje se neshodují, zda platí i pro vaše starší příspěvky.
note-others-posts = Vaše námitka neplatí pro to, co o vás zveřejní jiní.
note-ai-chats = Podle Mety platí námitka i pro vaše chaty s Meta AI zde. Jedna spotřebitelská organizace v roce 2025 uvedla, že ne.
note-earlier-objection = Podle Mety námitka z roku 2024 stále platí. Někteří radí podat ji pro jistotu znovu.
note-meta-account = Na stránce je další odkaz pro účet Meta, třeba pro aplikaci Meta AI nebo Quest.
note-pages = Zdroje se neshodují, zda může námitku podat facebooková stránka. Přihlaste se svým osobním profilem.
note-reason-optional = V EU nemusíte důvod uvádět.
note-country-if-asked = Některých lidí se formulář ptal na zemi, jiných ne.
note-form-of-2024 = V roce 2024 chtěl tento formulář zemi, důvod a kód. Jeden člověk musel napsat aspoň 100 znaků.
note-norway = V roce 2024 formulář Mety u některých lidí odmítl Norsko. Z Norska je jinou možností dopis.
note-router-replaced = Meta tuto adresu ve svých zásadách nahradila 23. července 2026. Teď už možná nikam nevede.
note-any-objection = Tento formulář přijímá všechny druhy námitek. Ve vašem textu musí stát, že se ta vaše týká AI.
note-general-channel = Tato stránka přijímá všechny žádosti o soukromí. Zda vede k formuláři o AI, není známo.
note-uk-instagram = V počítači je tato adresa pro Facebook. Pro Instagram použijte Privacy Centre (centrum soukromí) v aplikaci Instagram.
note-uk-form-unknown = Adresa formuláře jen pro Spojené království není známa. Není známo ani to, která společnost Meta je tam odpovědná.
note-brazil-form-unknown = Adresa vlastního formuláře Mety pro Brazílii není známa. Tato stránka k němu může vést.
note-brazil-reason = V Brazílii chtěl formulář krátký důvod ještě v prosinci 2025.
note-brazil-non-users = V roce 2024 Meta slíbila brazilskému úřadu formulář pro osoby bez účtu. Jeho adresa není známa.
note-unclear-law = Tam, kde žijete, se formulář možná neukáže. Právo jsme tam neprověřili.
note-whatsapp-address = Adresa samotného formuláře není známa. Odkaz na něj má být na stránce Mety.
note-whatsapp-separate = Námitka pro WhatsApp je vždy samostatná, i když máte účty propojené.
note-whatsapp-two-routes = WhatsApp má dva formuláře: jeden pro zprávy s AI a jeden obecný. Mnoho návodů je zaměňuje.
note-whatsapp-private = Vaše soukromé chaty se nepoužívají. K Metě jde jen to, co někdo pošle Meta AI.
note-whatsapp-precaution = V červnu 2025 Meta údajně označila tento formulář za preventivní opatření. Takové zprávy se prý tehdy nepoužívaly.
note-whatsapp-not-theirs = WhatsApp může odpovědět, že je to věc Mety. Odpověď si uschovejte a použijte formulář pro zprávy s AI.
note-whatsapp-disputed = V květnu 2025 někteří říkali, že pro WhatsApp námitka není možná. Od té doby Meta uvádí zvláštní formulář.
note-third-party-limit = Tento formulář je na údaje od „třetích stran“. Meta tím myslí volně přístupný internet a údaje, na které má licenci. Vaše fotka, kterou dal na Facebook někdo z přátel, do toho patřit nemusí.
note-third-party-italy = Italský úřad uvádí tento formulář pro osoby bez účtu, jejichž údaje zveřejnili jiní.
note-third-party-proof = Zdroje se neshodují, zda musíte doložit, že Meta o vás údaje má.
note-third-party-proof-needed = Tento formulář chce snímek odpovědi Meta AI, ve které jsou vaše údaje.
note-third-party-not-automatic = Podle Mety se těmto žádostem nevyhovuje automaticky. V roce 2023 neuspěla více než desítka umělců.
note-ask-who-posted = Zveřejnil to někdo, koho znáte? Požádejte, ať to smaže. Na to není třeba formulář.
note-letter-proof = Doporučená zásilka je cesta, kterou můžete doložit.
note-letter-no-email = Žádná e-mailová adresa Mety pro námitky není potvrzená. Jedna námitka e-mailem se vrátila s chybou.
note-letter-others = Zásady Mety zmiňují i osoby bez účtu. Dopis se proto může týkat i toho, co sdíleli jiní.
note-letter-whatsapp-two = Meta AI ve WhatsAppu provozuje Meta. Pište proto oběma společnostem, Metě i WhatsAppu.

## Where there is no route

why-elsewhere-own-posts = Tam, kde žijete, Meta nenabízí žádný formulář proti použití vlastních příspěvků. Právo na něj není známo.
why-elsewhere-whatsapp = Není známo, že by Meta tento formulář nabízela tam, kde žijete. Právo na něj není známo.
help-private-account = Nastavte účet jako soukromý. Vaše nové příspěvky pak nebudou veřejné.
help-limit-old-posts = Omezte, kdo může vidět vaše staré příspěvky.
help-delete-posts = Smažte příspěvky, jejichž použití nechcete, nebo celý účet.
help-avoid-meta-ai = Nepoužívejte Meta AI a nesdílejte s ní nic soukromého.
help-third-party-form = Když Meta AI ukáže vaše údaje, použijte formulář Mety na informace od třetích stran.
help-whatsapp-avoid-meta-ai = Nepište Meta AI a nezmiňujte ji v chatu.
help-whatsapp-delete-chat = Archivujte nebo smažte chat s Meta AI. Samotnou Meta AI odstranit nejde.
help-whatsapp-chat-privacy = Zapněte v každém chatu rozšířené soukromí. Zprávy z něj se pak nepoužijí pro funkce AI.
help-whatsapp-accounts-centre = Nepřidávejte WhatsApp do svého Accounts Centre (centrum účtů). Chaty s AI pak budou méně propojené s vašimi dalšími účty.
help-whatsapp-reset = Někteří uvádějí, že zpráva „/reset-ai“ v chatu smaže kopii u Mety. Potvrdit to nemůžeme.

## Countries and territories

place-AT = Rakousko
place-BE = Belgie
place-BG = Bulharsko
place-HR = Chorvatsko
place-CY = Kypr
place-CZ = Česko
place-DK = Dánsko
place-EE = Estonsko
place-FI = Finsko
place-FR = Francie
place-DE = Německo
place-DE-BW = Bádensko-Württembersko
place-DE-BY = Bavorsko
place-DE-BE = Berlín
place-DE-BB = Braniborsko
place-DE-HB = Brémy
place-DE-HH = Hamburk
place-DE-HE = Hesensko
place-DE-MV = Meklenbursko-Přední Pomořansko
place-DE-NI = Dolní Sasko
place-DE-NW = Severní Porýní-Vestfálsko
place-DE-RP = Porýní-Falc
place-DE-SL = Sársko
place-DE-SN = Sasko
place-DE-ST = Sasko-Anhaltsko
place-DE-SH = Šlesvicko-Holštýnsko
place-DE-TH = Durynsko
place-GR = Řecko
place-HU = Maďarsko
place-IE = Irsko
place-IT = Itálie
place-LV = Lotyšsko
place-LT = Litva
place-LU = Lucembursko
place-MT = Malta
place-NL = Nizozemsko
place-PL = Polsko
place-PT = Portugalsko
place-RO = Rumunsko
place-SK = Slovensko
place-SI = Slovinsko
place-ES = Španělsko
place-SE = Švédsko
place-GP = Guadeloupe
place-GF = Francouzská Guyana
place-MQ = Martinik
place-YT = Mayotte
place-RE = Réunion
place-MF = Svatý Martin
place-PT-20 = Azory
place-PT-30 = Madeira
place-ES-CN = Kanárské ostrovy
place-IS = Island
place-LI = Lichtenštejnsko
place-NO = Norsko
place-GB = Spojené království
place-CH = Švýcarsko
place-BR = Brazílie
place-JP = Japonsko
place-KR = Jižní Korea
place-AD = Andorra
place-MC = Monako
place-SM = San Marino
place-VA = Vatikán
place-JE = Jersey
place-GG = Guernsey
place-IM = Ostrov Man
place-GI = Gibraltar
place-FO = Faerské ostrovy
place-GL = Grónsko
place-CY-NORTH = Severní Kypr
place-GB-BASES = Britské základny na Kypru
place-US = Spojené státy
place-other = Jiná země

## Reasons one can tick

reason-no-expectation-tick = Při zveřejnění se to nedalo čekat
reason-children-tick = Na mých fotkách nebo v příspěvcích jsou mé děti
reason-health-tick = Mé příspěvky vypovídají o mém zdraví
reason-belief-politics-tick = Mé příspěvky prozrazují víru nebo politické názory
reason-my-work-tick = Mé texty a obrázky jsou mé vlastní dílo
reason-others-in-my-pictures-tick = Na mých fotkách jsou jiní lidé
reason-posts-from-youth-tick = Některé příspěvky jsou z mého mládí
reason-cannot-be-undone-tick = Co se AI naučila, nejde vzít zpět

## By when an answer is due, and why

rule-gdpr = Článek 12 odst. 3 GDPR dává společnosti jeden kalendářní měsíc ode dne, kdy námitka dorazí. Formulář dorazí v den odeslání. Když poslední den připadne na víkend nebo irský svátek, posune se na další pracovní den. Meta odpovídá z Irska. Že platí irské svátky, je náš výklad.
rule-uk-gdpr = Právo Spojeného království dává společnosti jeden kalendářní měsíc ode dne, kdy námitka dorazí. Formulář dorazí v den odeslání. Když poslední den připadne na víkend nebo svátek v Anglii a Walesu, posune se na další pracovní den. Lhůta neběží, když společnost čeká na něco, co od vás potřebuje.
rule-swiss-courtesy = Švýcarské právo neurčuje, do kdy se má na námitku odpovědět. Třicet dní je rozumná doba, ne zákonná.
rule-no-date = Neznáme zákonnou lhůtu pro odpověď tam, kde žijete. Aplikace proto žádnou neurčuje.
rule-uk-complaint = Od 19. června 2026 musí společnost ve Spojeném království potvrdit přijetí stížnosti do 30 dnů. Den, kdy dorazí, se nepočítá. Když poslední den připadne na víkend nebo svátek v Anglii a Walesu, posune se na další pracovní den.
rule-authority-news = Do tří měsíců vám úřad musí říci, jak je daleko nebo jak rozhodl. To stanoví článek 78 odst. 2 GDPR. Potom se můžete obrátit na soud. Že zpráva od úřadu začíná nové počítání, je náš výklad.
rule-reminder = Urgence dává dva týdny. To je obvyklé. Žádný zákon to neurčuje.
rule-recheck = Formuláře a zásady se od roku 2024 měnily každý rok. Proto jednou ročně zkontrolujte, zda se nic nezměnilo. Tento den neurčuje žádný zákon.

## Public holidays

holiday-ie-new-year = Nový rok
holiday-ie-february = Svátek svaté Brigity
holiday-ie-saint-patrick = Den svatého Patrika
holiday-ie-easter-monday = Velikonoční pondělí
holiday-ie-may = Květnový svátek
holiday-ie-june = Červnový svátek
holiday-ie-august = Srpnový svátek
holiday-ie-october = Říjnový svátek
holiday-ie-christmas = 1. svátek vánoční
holiday-ie-saint-stephen = Den svatého Štěpána
holiday-gb-new-year = Nový rok
holiday-gb-good-friday = Velký pátek
holiday-gb-easter-monday = Velikonoční pondělí
holiday-gb-early-may = Svátek začátkem května
holiday-gb-spring = Jarní svátek
holiday-gb-summer = Letní svátek
holiday-gb-christmas = 1. svátek vánoční
holiday-gb-boxing-day = 2. svátek vánoční

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = V Rakousku má stížnost pevně dané části. Přiložte svou námitku a případnou odpověď.
caveat-at-limit = V Rakousku podejte stížnost do jednoho roku od chvíle, kdy jste se to dozvěděli. A nejpozději do tří let od toho, co se to stalo.
caveat-be-language = Přijímá stížnosti jen v nizozemštině, francouzštině nebo němčině.
caveat-bg-language = Pište bulharsky, nebo přiložte překlad. Uveďte i trvalé bydliště a podepište se.
caveat-bg-channel = Pošlete ji poštou nebo faxem, nebo ji předejte osobně. E-mailem platí jen s kvalifikovaným elektronickým podpisem.
caveat-bg-limit = Platí lhůta. Jeden zdroj uvádí jeden rok od chvíle, kdy jste se to dozvěděli. Mohla se změnit.
caveat-cy-form = Na to je jeho formulář A.
caveat-de-land = V Německu dohlíží na společnosti úřad vaší spolkové země. Tento se zabývá spolkovými orgány, poštou a telefonem.
caveat-dk-channel = Online formulář vyžaduje MitID. Místo toho můžete použít e-mail nebo poštu. Neposílejte však odkazy, zvuk, filmy ani soubory ZIP.
caveat-dk-company-first = Nejdřív napište společnosti. Své jméno uvést musíte.
caveat-es-channel = Online potřebujete španělský certifikát nebo Cl@ve. Pokud je nemáte, pište španělsky a poštou.
caveat-fr-channel = Použijte jeho online formulář nebo poštu. Pište francouzsky.
caveat-gb-company-first = Ve Spojeném království podejte stížnost nejdřív společnosti. To platí od 19. června 2026.
caveat-gb-address = Na podzim 2026 se přestěhoval do Manchesteru. Než napíšete, ověřte si adresu.
caveat-ie-channel = Použijte jeho webový formulář, e-mail nebo poštu. Po telefonu stížnosti nepřijímá.
caveat-it-channel = Dopis podepište. Pošlete ho certifikovanou elektronickou poštou (PEC), nebo doporučeně.
caveat-lt-company-first = Nejdřív napište společnosti.
caveat-lt-channel = Pošlete ji doporučeným dopisem, nebo ji předejte osobně. Jde to i přes jeho online službu a „E. pristatymas“.
caveat-nl-channel = Má online formulář. Můžete psát nizozemsky nebo anglicky.
caveat-no-channel = Online formulář vyžaduje ID-porten nebo BankID. Místo toho můžete napsat dopis.
caveat-pl-channel = Pište polsky. Použijte poštu nebo jeho elektronickou podatelnu: prostý e-mail nestačí.
caveat-ro-signature = Pište rumunsky nebo anglicky. Uveďte celé jméno a adresu a podepište se rukou nebo elektronicky.
caveat-se-public = Co pošlete, stane se veřejným dokumentem. Nahlédnout do něj může kdokoli.
caveat-ch-report = Toto je oznámení. Úřad o vašem případu rozhodnout nemusí.
caveat-br-petition = Potřebujete přihlášení k gov.br a důkaz, že jste se nejdřív obrátili na společnost.

## Languages in which an authority takes a complaint

in-language-bg = bulharština
in-language-cs = čeština
in-language-da = dánština
in-language-de = němčina
in-language-el = řečtina
in-language-en = angličtina
in-language-es = španělština
in-language-et = estonština
in-language-fi = finština
in-language-fr = francouzština
in-language-ga = irština
in-language-hr = chorvatština
in-language-hu = maďarština
in-language-is = islandština
in-language-it = italština
in-language-lt = litevština
in-language-lv = lotyština
in-language-mt = maltština
in-language-nb = norština
in-language-nl = nizozemština
in-language-nn = nová norština
in-language-pl = polština
in-language-pt = portugalština
in-language-pt-BR = brazilská portugalština
in-language-ro = rumunština
in-language-sk = slovenština
in-language-sl = slovinština
in-language-sv = švédština

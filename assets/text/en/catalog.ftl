### English words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Your posts, photos, comments and AI chats. Messenger belongs to it.
platform-instagram = Instagram
platform-instagram-hint = Your posts, photos, comments and AI chats. Threads belongs to it.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = What you write to Meta AI in WhatsApp. Your private chats are not used.
platform-no-account = Without an account
platform-no-account-hint = You have no account, but others post about you or share pictures of you.

## Where a person lives, and the right that applies there

zone-eu = European Union
zone-eea = Iceland, Liechtenstein or Norway
zone-uk = United Kingdom
zone-switzerland = Switzerland
zone-brazil = Brazil
zone-unclear = A place whose law we have not checked
zone-elsewhere = Another country
law-eu = You have the right to object under Article 21 of the GDPR.
law-eea = You have the right to object under Article 21 of the GDPR, which applies through the EEA Agreement.
law-uk = You have the right to object under Article 21 of the UK GDPR.
law-switzerland = Under Articles 30 to 32 of the Swiss data protection act, you can expressly forbid this use.
law-brazil = Under Article 18 of the LGPD, you can oppose use that does not comply with the law.
law-unclear = We have not checked which right applies where you live.
law-elsewhere = Where you live, no right against this use of your own posts is known.

## Routes

route-facebook-ai-page = Meta’s AI page, for Facebook
route-facebook-ai-page-audience = For people with a Facebook account in the EU, Iceland, Liechtenstein, Norway, the UK or Switzerland.
route-facebook-form-2025 = Facebook form of 2025
route-facebook-form-2025-audience = For people with a Facebook account in the EU, Iceland, Liechtenstein, Norway or Switzerland.
route-facebook-form-2024 = Facebook form of 2024
route-facebook-form-2024-audience = For people with a Facebook account in the EU, Iceland, Liechtenstein, Norway, the UK or Switzerland.
route-facebook-router = Facebook form for all objections
route-facebook-router-audience = For people with a Facebook account in the EU, Iceland, Liechtenstein, Norway or the UK.
route-facebook-legitimate-interest = Facebook form against “legitimate interests”
route-facebook-legitimate-interest-audience = For people with a Facebook account in the EU, Iceland, Liechtenstein or Norway.
route-meta-privacy-rights = Meta’s general page for privacy requests
route-meta-privacy-rights-audience = For people with a Facebook or Instagram account, when the AI form is not shown.
route-instagram-ai-page = Meta’s AI page, for Instagram
route-instagram-ai-page-audience = For people with an Instagram account in the EU, Iceland, Liechtenstein, Norway, the UK or Switzerland.
route-instagram-form-2025 = Instagram form of 2025
route-instagram-form-2025-audience = For people with an Instagram account in the EU, Iceland, Liechtenstein, Norway or Switzerland.
route-instagram-form-2024 = Older Instagram form
route-instagram-form-2024-audience = For people with an Instagram account in the EU, Iceland, Liechtenstein, Norway, the UK or Switzerland.
route-instagram-legitimate-interest = Instagram form against “legitimate interests”
route-instagram-legitimate-interest-audience = For people with an Instagram account in the EU, Iceland, Liechtenstein or Norway.
route-uk-privacy-centre = Meta’s Privacy Centre
route-uk-privacy-centre-audience = For people with a Facebook or Instagram account in the UK.
route-brazil-facebook-ai-page = Meta’s AI page, for Facebook in Brazil
route-brazil-facebook-ai-page-audience = For people with a Facebook account in Brazil.
route-brazil-facebook-form = Facebook form, in Brazil
route-brazil-facebook-form-audience = For people with a Facebook account in Brazil.
route-brazil-instagram-ai-page = Meta’s AI page, for Instagram in Brazil
route-brazil-instagram-ai-page-audience = For people with an Instagram account in Brazil.
route-brazil-whatsapp-ai-messages = WhatsApp form for messages with AIs, in Brazil
route-brazil-whatsapp-ai-messages-audience = For people with a WhatsApp account in Brazil.
route-brazil-others-ai-page = Meta’s AI page, for people without an account in Brazil
route-brazil-others-ai-page-audience = For people in Brazil who have no account.
route-whatsapp-ai-messages = WhatsApp form for messages with AIs
route-whatsapp-ai-messages-audience = For people with a WhatsApp account in the EU, Iceland, Liechtenstein, Norway, the UK or Switzerland.
route-whatsapp-general = WhatsApp’s general privacy form
route-whatsapp-general-audience = For people with a WhatsApp account in Europe.
route-third-party-data = Meta’s form for information from third parties
route-third-party-data-audience = For people in the EU, Iceland, Liechtenstein, Norway, the UK or Switzerland. No account is needed.
route-third-party-data-elsewhere = Meta’s form for information from third parties, in other countries
route-third-party-data-elsewhere-audience = For people in all other countries, with or without an account.
route-unclear-facebook-ai-page = Meta’s AI page, for Facebook
route-unclear-facebook-ai-page-audience = For people with a Facebook account where we have not checked the law.
route-unclear-instagram-ai-page = Meta’s AI page, for Instagram
route-unclear-instagram-ai-page-audience = For people with an Instagram account where we have not checked the law.
route-unclear-whatsapp-ai-messages = WhatsApp form for messages with AIs
route-unclear-whatsapp-ai-messages-audience = For people with a WhatsApp account where we have not checked the law.
route-letter-meta-ireland = Letter to Meta in Ireland
route-letter-meta-ireland-audience = For people with a Facebook or Instagram account in the EU, Iceland, Liechtenstein or Norway.
route-letter-meta-ireland-others = Letter to Meta in Ireland, without an account
route-letter-meta-ireland-others-audience = For people in the EU, Iceland, Liechtenstein or Norway who have no account.
route-letter-meta-ireland-whatsapp = Letter to Meta in Ireland, about AI in WhatsApp
route-letter-meta-ireland-whatsapp-audience = For people with a WhatsApp account in the EU, Iceland, Liechtenstein or Norway.
route-letter-whatsapp-ireland = Letter to WhatsApp in Ireland
route-letter-whatsapp-ireland-audience = For people with a WhatsApp account in the EU, Iceland, Liechtenstein or Norway.

## Steps: opening the form

step-log-in = Log in first, in the same browser.
step-log-in-facebook = Log in to Facebook first, in the same browser.
step-log-in-instagram = Log in to Instagram first, in the same browser.
step-open-address = Open the address.
step-open-page = Open Meta’s page.
step-phone-address-bar = Paste the address into your phone’s browser, so that no app opens instead.
step-scroll-end = Scroll to the end of the page. The form is there.
step-answer-yes = If asked whether your request is about AI at Meta, answer yes.
step-find-link-facebook = Scroll down. Press the link to object for Facebook.
step-find-link-instagram = Scroll down. Press the link to object for Instagram.
step-find-link-whatsapp = Scroll down. Press the link about your messages with AIs on WhatsApp.
step-find-link-others = Scroll down. Look for a link for people without an account.
step-find-link-top = Press the word “object” in the box at the top.
step-app-settings = In the app, open the settings.
step-app-privacy-centre = Open the Privacy Centre.
step-app-object-link = Open the part about AI at Meta, and press the word “object”.
step-facebook-app-menu = In the Facebook app, press the three lines.
step-facebook-app-settings = Press “Settings & privacy”.
step-facebook-app-centre = Press “Privacy Centre”.
step-instagram-app-menu = In the Instagram app, go to your profile and press the three lines.
step-instagram-app-centre = Near the end of the list, press “Privacy Centre”.
step-pick-product = Choose Facebook or Instagram.
step-pick-objection = Choose the request to object.
step-whatsapp-choose = Choose “How can I make an objection to the processing of my information”.
step-third-party-choose = Choose to object to the use of your information from third parties.
step-third-party-concern = Choose what your request is about.
step-ask-meta-ai = Ask Meta AI about yourself. Keep your question and a screenshot of the answer.

## Steps: ways that are drawn

step-facebook-web-picture = On facebook.com, press your profile picture.
step-facebook-web-settings = Press “Settings & privacy”.
step-facebook-web-centre = Press “Privacy Centre”.
step-facebook-web-ai = Press “AI at Meta”.
step-facebook-web-shared = Press the part about what you share on Meta’s products. Look there for the form.
step-instagram-web-profile = On Instagram, go to your profile.
step-instagram-web-menu = Press the three lines.
step-instagram-web-centre = Under “More info and support”, press “Privacy Centre”.
step-instagram-web-object = Press the word “object”.
step-whatsapp-chat = In WhatsApp, open the chat.
step-whatsapp-chat-privacy = Look for “Advanced chat privacy” in this chat. Turn it on.

## Words in drawings of forms and menus

drawn-ask-ai = Is your request about AI at Meta?
drawn-yes = Yes
drawn-product = Choose a product
drawn-facebook-or-instagram = Facebook or Instagram
drawn-request = Choose a request
drawn-objection = Object
drawn-question = Choose a question
drawn-whatsapp-objection = How can I make an objection …
drawn-third-party-objection = Object to the use of my information from third parties
drawn-concern = Choose what your request is about
drawn-your-concern = Your concern
drawn-facebook = Facebook
drawn-facebook-app = Facebook app
drawn-instagram = Instagram
drawn-instagram-profile = Your profile
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Settings & privacy
drawn-privacy-centre = Privacy Centre
drawn-more-info = More info and support
drawn-profile-picture = Your profile picture
drawn-profile = Profile
drawn-three-lines = The three lines
drawn-ai-at-meta = AI at Meta
drawn-shared = Information you’ve shared on Meta Products
drawn-object = object
drawn-ai-page = Meta’s AI page
drawn-ai-messages = messages with AIs on WhatsApp
drawn-form = The form
drawn-a-chat = The chat
drawn-this-chat = In this chat
drawn-advanced-privacy = Advanced chat privacy

## Steps: filling it in

step-check-email = Check the e-mail. It should be the one of this account.
step-country-and-email = Check the e-mail. If a country is asked for, choose yours.
step-paste = Paste your text into the box.
step-paste-optional = Paste your text into the box. In the EU, it may stay empty.
step-paste-names-ai = Paste your text. Check that it names AI at Meta.
step-paste-and-send = Paste your text, if you like, and press Send.
step-brazil-fields = Fill in your country, your e-mail and your text.
step-whatsapp-number = Enter your WhatsApp number with its country code.
step-whatsapp-email = Enter an e-mail address that you can read now.
step-third-party-fields = Enter your name, your country and your e-mail.
step-third-party-proof = Paste your text, your question to Meta AI, and the screenshot.

## Steps: sending it

step-send = Press Submit or Send.
step-wait-screenshot = Wait for the message on the page. Take a screenshot of it.
step-brazil-code = Keep the page open. Enter the code from the e-mail.
step-enter-code = Keep the page open. Enter the code from the e-mail.
step-whatsapp-answer-mail = An e-mail will ask which use you object to, and why. Answer it.

## Steps: by post

step-letter-print = Put your text into a letter, with your name, your address and the date. Print it.
step-letter-sign = Sign it.
step-letter-registered = Send it by registered post, so that you can prove it arrived.
step-letter-slip = Keep the slip from the post office.
step-letter-note-date = Note the day on which it was delivered.

## What comes after sending

after-mail-minutes = Often an e-mail comes within minutes. It may already accept your objection.
after-mail-day = It can also take a day. If nothing comes within two days, look in your spam folder.
after-popup = On a phone, a message on the screen may come instead of an e-mail.
after-english = The answer may be in English. That is normal.
after-keep = Keep the answer. No page is known where you could look up your objection later.
after-code = First an e-mail with a code may come. It is not the answer yet.
after-question-whatsapp = WhatsApp asks by e-mail which use you object to, and why. Answer that e-mail.
after-review = A person may look at your request. How long that takes is not known.
after-refusal-form = A standard refusal is possible. Keep it, too.
after-letter = The answer may come by post or by e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Nobody opened this address for this version of the app. It is known from dated sources only.
note-region = Meta shows the form only to people who are logged in, and not in every country. If you use a VPN, turn it off first.
note-log-in-first = If you see a page about Meta AI instead, log in and open the address again.
note-linked-accounts = Meta says that one objection covers all accounts in the same Accounts Centre. Some guides disagree. You can file one for each account to be safe.
note-late-objection = Your objection stops future use. It cannot take anything out of AI that was already trained. Sources disagree on whether it covers your older posts.
note-others-posts = Your objection does not cover what others post about you.
note-ai-chats = Meta says that the objection also covers your chats with Meta AI here. One consumer body said in 2025 that it does not.
note-earlier-objection = Meta says that an objection of 2024 still counts. Some advise you to repeat it to be safe.
note-meta-account = The page has another link for a Meta account, such as for the Meta AI app or Quest.
note-pages = Sources disagree on whether a Facebook Page can object. Log in with your personal profile.
note-reason-optional = In the EU, you need not give a reason.
note-country-if-asked = Some people were asked for their country, others were not.
note-form-of-2024 = In 2024 this form asked for a country, a reason and a code. One person was told to write at least 100 characters.
note-norway = In 2024 Meta’s form rejected Norway for some people. From Norway, a letter is another way.
note-router-replaced = Meta replaced this address in its policy on 23 July 2026. It may lead nowhere now.
note-any-objection = This form takes every kind of objection. Your text must say that yours is about AI.
note-general-channel = This page takes every kind of privacy request. Whether it leads to the AI form is not known.
note-uk-instagram = On a computer, this address is for Facebook. For Instagram, use the Privacy Centre in the Instagram app.
note-uk-form-unknown = The address of a form for the UK alone is not known. Which Meta company is responsible in the UK is not known either.
note-brazil-form-unknown = The address of Meta’s own form for Brazil is not known. The page may lead there.
note-brazil-reason = In Brazil, the form asked for a short reason as late as December 2025.
note-brazil-non-users = In 2024 Meta promised Brazil’s authority a form for people without an account. Its address is not known.
note-unclear-law = The form may not appear where you live. We have not checked the law there.
note-whatsapp-address = The address of the form itself is not known. Meta’s page should link to it.
note-whatsapp-separate = An objection for WhatsApp always stands on its own, even if your accounts are linked.
note-whatsapp-two-routes = WhatsApp has two forms: one for messages with AIs, and a general one. Many guides mix them up.
note-whatsapp-private = Your private chats are not used. Only what someone sends to Meta AI goes to Meta.
note-whatsapp-precaution = In June 2025 Meta reportedly called this form a precaution, because such messages were not used then.
note-whatsapp-not-theirs = WhatsApp may answer that this is a matter for Meta. Keep that answer, and use the form for messages with AIs.
note-whatsapp-disputed = In May 2025 some said that no objection is possible for WhatsApp. Since then Meta names a form of its own.
note-third-party-limit = This form is about data from “third parties”. By that, Meta means the open internet and data it has licensed. A friend’s photo of you on Facebook may not be covered.
note-third-party-italy = Italy’s authority names this form for people without an account whose data others posted.
note-third-party-proof = Sources disagree on whether you must show that Meta has data about you.
note-third-party-proof-needed = This form asks for a screenshot of an answer by Meta AI that shows your data.
note-third-party-not-automatic = Meta says that it does not grant these requests automatically. More than a dozen artists were refused in 2023.
note-ask-who-posted = Was it posted by someone you know? Ask them to take it down. No form is needed for that.
note-letter-proof = Registered post is the channel that you can prove.
note-letter-no-email = No e-mail address of Meta for objections is confirmed. One objection by e-mail came back with an error.
note-letter-others = Meta’s policy names people without an account, too. So the letter can speak of what others shared.
note-letter-whatsapp-two = Meta runs Meta AI inside WhatsApp. So write to both companies, Meta and WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Meta offers no form against the use of your own posts where you live. No right to one is known.
why-elsewhere-whatsapp = Meta is not known to offer this form where you live. No right to one is known.
help-private-account = Make your account private. Your new posts are then not public.
help-limit-old-posts = Limit who can see your old posts.
help-delete-posts = Delete posts you do not want used, or the whole account.
help-avoid-meta-ai = Do not use Meta AI, and do not share private things with it.
help-third-party-form = If Meta AI shows your data, use Meta’s form for information from third parties.
help-whatsapp-avoid-meta-ai = Do not write to Meta AI, and do not mention it in a chat.
help-whatsapp-delete-chat = Archive or delete the chat with Meta AI. Meta AI itself cannot be removed.
help-whatsapp-chat-privacy = Turn on advanced chat privacy in each chat. It keeps its messages from being used for AI features.
help-whatsapp-accounts-centre = Leave WhatsApp out of your Accounts Centre. Its AI chats are then less linked to your other accounts.
help-whatsapp-reset = Some report that sending “/reset-ai” in the chat deletes Meta’s copy. We could not confirm it.

## Countries and territories

place-AT = Austria
place-BE = Belgium
place-BG = Bulgaria
place-HR = Croatia
place-CY = Cyprus
place-CZ = Czechia
place-DK = Denmark
place-EE = Estonia
place-FI = Finland
place-FR = France
place-DE = Germany
place-DE-BW = Baden-Württemberg
place-DE-BY = Bavaria
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hesse
place-DE-MV = Mecklenburg-Western Pomerania
place-DE-NI = Lower Saxony
place-DE-NW = North Rhine-Westphalia
place-DE-RP = Rhineland-Palatinate
place-DE-SL = Saarland
place-DE-SN = Saxony
place-DE-ST = Saxony-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Thuringia
place-GR = Greece
place-HU = Hungary
place-IE = Ireland
place-IT = Italy
place-LV = Latvia
place-LT = Lithuania
place-LU = Luxembourg
place-MT = Malta
place-NL = Netherlands
place-PL = Poland
place-PT = Portugal
place-RO = Romania
place-SK = Slovakia
place-SI = Slovenia
place-ES = Spain
place-SE = Sweden
place-GP = Guadeloupe
place-GF = French Guiana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azores
place-PT-30 = Madeira
place-ES-CN = Canary Islands
place-IS = Iceland
place-LI = Liechtenstein
place-NO = Norway
place-GB = United Kingdom
place-CH = Switzerland
place-BR = Brazil
place-JP = Japan
place-KR = South Korea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatican City
place-JE = Jersey
place-GG = Guernsey
place-IM = Isle of Man
place-GI = Gibraltar
place-FO = Faroe Islands
place-GL = Greenland
place-CY-NORTH = Northern Cyprus
place-GB-BASES = British bases on Cyprus
place-US = United States
place-other = Another country

## Reasons one can tick

reason-no-expectation-tick = When I posted, I could not expect this
reason-children-tick = My photos or posts show my children
reason-health-tick = My posts say something about my health
reason-belief-politics-tick = My posts show what I believe or my politics
reason-my-work-tick = My texts and pictures are my own work
reason-others-in-my-pictures-tick = Other people are in my pictures
reason-posts-from-youth-tick = Some posts are from my youth
reason-cannot-be-undone-tick = What AI has learned cannot be taken back

## By when an answer is due, and why

rule-gdpr = Article 12(3) of the GDPR gives the company one calendar month, from the day your objection arrives. A form arrives on the day you send it. A last day on a weekend or an Irish public holiday moves to the next working day. Meta answers from Ireland; that Ireland’s holidays count is our reading.
rule-uk-gdpr = UK law gives the company one calendar month, from the day your objection arrives. A form arrives on the day you send it. A last day on a weekend or a public holiday in England and Wales moves to the next working day. The clock stops while the company waits for something it needs from you.
rule-swiss-courtesy = Swiss law sets no date for an answer to an objection. Thirty days is a sensible date, not a legal one.
rule-no-date = We know of no legal date for an answer where you live. So this app sets none.
rule-uk-complaint = Since 19 June 2026 a company in the United Kingdom must confirm a complaint within 30 days. The day on which it arrives is not counted. A last day on a weekend or a public holiday in England and Wales moves to the next working day.
rule-authority-news = Within three months the authority must tell you how far it has got, or what it decided. So says Article 78(2) of the GDPR. After that you can go to court. We read it so that news from the authority starts a new count.
rule-reminder = A reminder gives two weeks. That is usual. No law sets it.
rule-recheck = Forms and policies have changed every year since 2024. So look once a year whether all is as it was. No law sets this date.

## Public holidays

holiday-ie-new-year = New Year’s Day
holiday-ie-february = St Brigid’s Day holiday
holiday-ie-saint-patrick = St Patrick’s Day
holiday-ie-easter-monday = Easter Monday
holiday-ie-may = May holiday
holiday-ie-june = June holiday
holiday-ie-august = August holiday
holiday-ie-october = October holiday
holiday-ie-christmas = Christmas Day
holiday-ie-saint-stephen = St Stephen’s Day
holiday-gb-new-year = New Year’s Day
holiday-gb-good-friday = Good Friday
holiday-gb-easter-monday = Easter Monday
holiday-gb-early-may = Early May bank holiday
holiday-gb-spring = Spring bank holiday
holiday-gb-summer = Summer bank holiday
holiday-gb-christmas = Christmas Day
holiday-gb-boxing-day = Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = In Austria a complaint has fixed parts. Attach your objection, and any answer.
caveat-at-limit = In Austria, complain within one year from when you knew, and within three years from when it happened.
caveat-be-language = It takes complaints in Dutch, French or German only.
caveat-bg-language = Write in Bulgarian, or add a translation. Give your permanent address, too, and sign.
caveat-bg-channel = Send it by post or fax, or hand it in. By e-mail it counts only with a qualified electronic signature.
caveat-bg-limit = There is a time limit. One source says one year from when you knew. It may have changed.
caveat-cy-form = Its form A is the one for this.
caveat-de-land = In Germany, the authority of your Land looks after companies. This one sees to federal bodies, post and phone.
caveat-dk-channel = The online form needs MitID. You can use e-mail or post instead, but send no links, sound, films or ZIP files.
caveat-dk-company-first = Write to the company first. You must give your name.
caveat-es-channel = Online you need a Spanish certificate or Cl@ve. If you have none, write in Spanish, by post.
caveat-fr-channel = Use its online form, or post. Write in French.
caveat-gb-company-first = In the UK, complain to the company first. That has been the rule since 19 June 2026.
caveat-gb-address = It moved to Manchester in autumn 2026. Check its address before you write.
caveat-ie-channel = Use its web form, e-mail or post. It takes no complaints by phone.
caveat-it-channel = Sign the letter. Send it by certified mail (PEC), or as a registered letter.
caveat-lt-company-first = Write to the company first.
caveat-lt-channel = Send it as a registered letter, or hand it in. Its online service and “E. pristatymas” work, too.
caveat-nl-channel = It has an online form. You can write in Dutch or English.
caveat-no-channel = The online form needs ID-porten or BankID. You can write a letter instead.
caveat-pl-channel = Write in Polish. Use post or its electronic inbox: a plain e-mail does not count.
caveat-ro-signature = Write in Romanian or English. Give your full name and address, and sign by hand or with an electronic signature.
caveat-se-public = What you send becomes a public document, which anyone may ask to see.
caveat-ch-report = This is a report. The authority need not decide your case.
caveat-br-petition = You need a gov.br login, and proof that you asked the company first.

## Languages in which an authority takes a complaint

in-language-bg = Bulgarian
in-language-cs = Czech
in-language-da = Danish
in-language-de = German
in-language-el = Greek
in-language-en = English
in-language-es = Spanish
in-language-et = Estonian
in-language-fi = Finnish
in-language-fr = French
in-language-ga = Irish
in-language-hr = Croatian
in-language-hu = Hungarian
in-language-is = Icelandic
in-language-it = Italian
in-language-lt = Lithuanian
in-language-lv = Latvian
in-language-mt = Maltese
in-language-nb = Norwegian
in-language-nl = Dutch
in-language-nn = New Norwegian
in-language-pl = Polish
in-language-pt = Portuguese
in-language-pt-BR = Brazilian Portuguese
in-language-ro = Romanian
in-language-sk = Slovak
in-language-sl = Slovenian
in-language-sv = Swedish

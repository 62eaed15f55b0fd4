### The words of letters to companies and authorities, in English. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official English text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook and Instagram
letter-company-unknown = To the company that runs { $service }
letter-subject = Subject: { $subject }
letter-salutation = Dear Sir or Madam,
letter-closing = Yours faithfully,
letter-closing-ch = Yours faithfully,
letter-annexes = Annexes
letter-annex = Annex { $number }: { $what }
letter-annex-objection = Copy of my objection of { $date }
letter-label-name = Name: { $name }
letter-label-address = Postal address: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Phone: { $phone }
letter-label-service = Service: { $service }
letter-label-account = Account: { $account }
letter-label-reference = Case number: { $reference }
letter-label-company = Company: { $company }

## Objection by letter

letter-objection-subject = Objection to the use of my personal data for AI (Article 21(1) of the { $law })
letter-objection-opening = Under Article 21(1) of the { $law }, I object to the processing of my personal data to develop, train, fine-tune and improve AI models and systems.
letter-objection-basis = This covers your own AI and that of third parties, wherever the processing is based on legitimate interests (Article 6(1)(f)).
letter-eea = The GDPR applies in my country through the Agreement on the European Economic Area.
letter-account-intro = My objection concerns this account:
letter-account-linked = The same applies to every other account that you have linked with this one.
letter-no-account = I do not have an account. This letter concerns { $service }. You can identify me by these details:
letter-data-intro = The following data are concerned, past and future:
letter-data-own = What I publish on { $service }: posts, photos, videos, comments and profile data, with their metadata.
letter-data-chats = My exchanges with AI features, including my feedback, with their metadata.
letter-data-others = Data about me that other people share, or that you obtain from third parties.
letter-data-shared = Posts, photos, videos and comments of other people that show me, name me or are about me.
letter-data-others-chats = What other people write about me in exchanges with AI features.
letter-data-third-parties = Data about me from the internet, from licensed sources or from other third parties.
letter-data-whatsapp = My messages with AIs on WhatsApp, including my feedback, with their metadata.
letter-special = These data may include special categories of personal data (Article 9(1)). I do not consent to their processing for this purpose.
letter-split-meta = Meta AI in WhatsApp is run by Meta. This letter is therefore addressed to you; WhatsApp receives a separate one.
letter-split-whatsapp = I know that Meta AI in WhatsApp is run by Meta. Meta therefore receives a separate letter. Please tell me what you yourself do with these data, and do not pass them on for this purpose.
letter-ground-intro = These are the grounds relating to my particular situation:
letter-ground-none = If you need to know more about my particular situation, tell me without delay what you need.
letter-requests-intro = I ask you for the following:
letter-request-stop = Stop this processing (Article 21(1)).
letter-request-restrict = Restrict the processing until it is verified whether your legitimate grounds override mine (Article 18(1)(d)). Inform me before you lift the restriction (Article 18(3)).
letter-request-erase = Erase the data concerned from the data sets used for this purpose (Article 17(1)(c)).
letter-request-recipients = Communicate the erasure and the restriction to each recipient of the data, and tell me who the recipients are (Article 19).
letter-request-confirm = Confirm to me in writing what you have done.
letter-request-refusal = If you refuse, state your compelling legitimate grounds and your reasons (Articles 21(1) and 12(4)).
letter-answer-due = Please answer without undue delay, and at the latest within one month of receipt (Article 12(3)). If you receive this letter on { $start }, the last day is { $due }.
letter-due-moved = By the calendar, the last day is { $date }. That is not a working day, so the next working day counts (Regulation No 1182/71, Article 3(4)).
letter-due-moved-uk = By the calendar, the last day is { $date }. That is not a working day, so the next working day counts.
letter-no-deletion = I do not ask you to delete my account. If my objection would change the service for me, tell me beforehand.
letter-how-to-answer = Please answer by e-mail to { $email } or by post to the address above. Please do not refer me to another form.
letter-identity = If you have reasonable doubts concerning my identity, tell me without delay what information you need (Article 12(6)).

## Switzerland: express prohibition

letter-ch-subject = Express prohibition of the use of my personal data for AI
letter-ch-opening = I expressly forbid you to process my personal data to develop, train, fine-tune and improve AI models and systems. This covers your own AI and that of third parties.
letter-ch-account = My prohibition concerns this account:
letter-ch-law = Processing against my express wishes is a breach of personality rights (Article 30(2)(b) of the Swiss Federal Act on Data Protection, FADP). It would need a justification under Article 31.
letter-ch-public = My prohibition includes data that I have made generally accessible (Article 30(3) FADP).
letter-ch-request-stop = Stop this processing.
letter-ch-request-erase = Erase the data concerned from the data sets used for this purpose.
letter-ch-request-disclose = Do not disclose these data to third parties for this purpose.
letter-ch-request-confirm = Confirm to me in writing what you have done, or name the justification on which you rely.
letter-ch-due = Please answer by { $due }. I have chosen this date myself; the law does not set one.
letter-ch-reminder-subject = Reminder of my objection of { $date } to the use of my personal data for AI
letter-ch-waited = I had expected an answer by { $due }. The law does not set a date.
letter-ch-next = Otherwise I reserve claims before the civil courts (Article 32(2) FADP) and a report to the Federal Data Protection and Information Commissioner (Article 49 FADP).

## Brazil: opposition

letter-br-subject = Opposition to the use of my personal data for AI (Article 18, § 2, of the LGPD)
letter-br-opening = Under Article 18, § 2, of the Brazilian data protection law (LGPD, Law 13.709/2018), I oppose the processing of my personal data to develop, train, fine-tune and improve AI.
letter-br-basis = I have not given consent to this use. In my view, it does not comply with the law.
letter-br-request-stop = Stop this processing, for your own AI and for that of third parties.
letter-br-request-exclude = Exclude the data concerned from the data sets used for this purpose.
letter-br-request-confirm = Confirm to me in writing what you have done.
letter-br-request-reasons = If you cannot act immediately, tell me your reasons (Article 18, §§ 3 to 5).
letter-br-due = Please act immediately and free of charge (Article 18, §§ 3 to 5).
letter-br-reminder-subject = Reminder of my opposition of { $date } (Article 18 of the LGPD)
letter-br-waited = The LGPD requires immediate action or a statement of reasons (Article 18, §§ 3 to 5). What I have received so far does not meet that.
letter-br-next = Otherwise I shall consider a petition to the data protection authority, the ANPD (Article 18, § 1), and to the consumer bodies (Article 18, § 8).

## Reminder

letter-reminder-subject = Reminder of my objection of { $date } (Article 21(1) of the { $law })
letter-ref-form = On { $date }, I sent you my objection to the use of my personal data for AI. I used the form at { $address }.
letter-ref-email = On { $date }, I sent you my objection to the use of my personal data for AI, by e-mail to { $address }.
letter-ref-post = On { $date }, I sent you my objection to the use of my personal data for AI, by post to: { $address }.
letter-happened-silence = Since then, I have received no answer.
letter-happened-receipt = On { $date }, you confirmed receipt. Since then, I have received no decision.
letter-happened-replied = You asked me a question, and I answered it on { $date }. Since then, I have received no decision.
letter-happened-refused = On { $date }, you refused my objection.
letter-happened-more-time = On { $date }, you announced that you need more time. Since then, I have received no decision.
letter-late-law = That announcement came too late. Article 12(3) allows more time only if you tell me within one month of receipt, with your reasons.
letter-extended-over = The longer period has now ended, too.
letter-period-over = Counted from receipt on { $start }, the period under Article 12(3) ended on { $due }.
letter-no-notice = I know of no notice within the first month that you need more time.
letter-burden = It is for you to demonstrate compelling legitimate grounds that override my interests, rights and freedoms (Article 21(1)).
letter-burden-answer = Your answer does not convince me that such grounds exist in my case. Please state them for my case, and how you weighed them.
letter-repeat-intro = I repeat my requests:
letter-not-new = This is a reminder, not a new request. The date of my objection stays the same.
letter-new-period = Please answer by { $due }. I have chosen this date myself; it does not extend any statutory period.
letter-next = Otherwise I shall lodge a complaint with a supervisory authority (Article 77). I reserve the right to go to court (Article 79).
letter-next-uk = Otherwise I shall make a data protection complaint to you (section 164A of the Data Protection Act 2018), and then turn to the ICO.

## Reply to a question

letter-reply-subject = Your question of { $asked } about my objection of { $date }
letter-reply-opening = On { $asked }, you asked me for more about my objection of { $date }. This is my answer.
letter-reply-which = I object to this processing: the use of my personal data to develop, train, fine-tune and improve AI models and systems, your own or those of third parties (Article 21(1) of the { $law }).
letter-reply-responsible = If you consider that another company is responsible, tell me which one, and pass my objection on to it.
letter-reply-period = In my view, your question does not start the period under Article 12(3) anew. It runs from receipt on { $start } to { $due }.
letter-reply-uk = You now have my answer. Counted from receipt on { $start }, the last day is { $due }, apart from any time for which the law stops the clock.
letter-reply-decide = Please decide on my objection now, and confirm your decision to me in writing.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Data protection complaint about my objection of { $date }
letter-uk-opening = I make a data protection complaint under section 164A of the Data Protection Act 2018, inserted by section 103 of the Data (Use and Access) Act 2025.
letter-facts-intro = This is what happened:
letter-uk-acknowledge = Please acknowledge receipt of this complaint within 30 days, counted from the day after you receive it. If you receive it on { $start }, the last day is { $due }.
letter-uk-outcome = Please take appropriate steps without undue delay, and tell me the outcome.
letter-uk-next = If the matter stays unresolved, I shall turn to the ICO.

## What happened, as a list

letter-fact-account = I use { $service }; my account is: { $account }.
letter-fact-no-account = I write as a person without an account. The matter concerns data about me on { $service }.
letter-fact-what = My objection is directed against the processing of my personal data to develop, train, fine-tune and improve AI models and systems.
letter-fact-form = { $date }: my objection, through the form at { $address }.
letter-fact-email = { $date }: my objection, by e-mail to { $address }.
letter-fact-post = { $date }: my objection, by post to { $address }.
letter-fact-form-missing = { $date }: the official page did not show me the form.
letter-fact-receipt = { $date }: confirmation of receipt, without a decision.
letter-fact-accepted = { $date }: an answer that accepted my objection.
letter-fact-refused = { $date }: refusal of my objection.
letter-fact-more-asked = { $date }: a question to me about my objection.
letter-fact-replied = { $date }: my answer to a question about my objection.
letter-fact-other-company = { $date }: an answer that another company is responsible.
letter-fact-other-form = { $date }: an answer that I should use another form.
letter-fact-more-time = { $date }: announcement that more time is needed.
letter-fact-reminded = { $date }: my reminder.
letter-fact-over = { $date }: end of the period under Article 12(3), counted from receipt on { $start }.
letter-fact-open = To this day, I have received no decision.

## What was infringed

letter-claims-intro = In my view, these provisions of the { $law } were infringed:
letter-claim-silence = Article 12(3) and (4): Within the period, I was told neither what action was taken nor why none was taken.
letter-claim-late = Article 12(3): More time was announced only after the first month, and thus too late.
letter-claim-extended = Article 12(3): Even within the extended period, I received no decision.
letter-claim-stop = Article 21(1): Nobody has confirmed to me that the processing has stopped, or demonstrated compelling legitimate grounds.
letter-claim-refused = Article 21(1): It is for the controller to demonstrate compelling legitimate grounds that override my interests, rights and freedoms. In my view, the refusal does not do so.
letter-claim-restrict = Article 18(1)(d): Nobody has confirmed to me the restriction of processing pending the verification whether the controller’s legitimate grounds override mine.
letter-claim-erase = Article 17(1)(c): Nobody has confirmed to me the erasure of the data concerned.
letter-claim-obstructed = Articles 12(2) and 25: The exercise of my right was not made easy, as the facts show.

## Complaint to an authority

letter-complaint-subject = Complaint under Article 77 of the GDPR against { $company }
letter-complaint-opening = I lodge a complaint under Article 77 of Regulation (EU) 2016/679 (General Data Protection Regulation, GDPR). My habitual residence is in the area for which you are responsible.
letter-complaint-language = I write in English because I cannot offer this letter in your language. Please tell me if you need a translation.
letter-complaint-me = Complainant
letter-complaint-controller = The controller
letter-complaint-lead = The processing is cross-border. To my knowledge, the lead supervisory authority is the Data Protection Commission in Ireland (Article 56).
letter-complaint-contact = Please involve it as the law provides (Article 60), and remain the authority to which I can turn.
letter-complaint-lead-you = The processing is cross-border. To my knowledge, you are the lead supervisory authority (Article 56).
letter-complaint-facts = The facts
letter-complaint-law = Rights infringed
letter-complaint-second = Secondly, I ask you to examine whether legitimate interests (Article 6(1)(f)) can be a basis for this processing at all.
letter-complaint-time = When I learnt of it
letter-complaint-known = I have known of the infringement since { $date }.
letter-complaint-wishes = What I ask for
letter-wish-find = Find that my rights were infringed.
letter-wish-order = Order the controller to comply with my objection (Article 58(2)(c)).
letter-wish-limit = Impose a temporary or definitive limitation on the processing, including a ban (Article 58(2)(f)).
letter-wish-erase = Order the erasure of the data concerned (Article 58(2)(g)).
letter-wish-inform = Inform me of the progress and the outcome of my complaint (Article 77(2)).
letter-complaint-more = Further information
letter-complaint-earlier = I contacted the controller before, as described above.
letter-complaint-court-no = No court is dealing with this matter at my request.
letter-complaint-court-yes = A court is dealing with this matter at my request.
letter-complaint-name-yes = I agree that you pass my name and this complaint on to the controller.
letter-complaint-name-no = Please do not disclose my identity to the controller. If the procedure is not possible without it, ask me first.
letter-complaint-annexes = Annex 1 is my objection. The annexes are in their original language; please tell me if you need a translation.
letter-complaint-procedure = I rely on Regulation (EU) 2025/2518, which applies to complaints about cross-border processing lodged from 2 April 2027.

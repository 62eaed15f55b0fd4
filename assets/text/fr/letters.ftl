### The words of letters to companies and authorities, in French. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official French text of the GDPR, and of the Swiss act where that applies.

## Dates, names, the frame of a letter

letter-place-date = { $place }, le { $date }
letter-law-gdpr = RGPD
letter-law-uk = UK GDPR
letter-both-services = Facebook et Instagram
letter-company-unknown = À la société qui exploite { $service }
letter-subject = Objet : { $subject }
letter-salutation = Madame, Monsieur,
letter-closing = Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.
letter-closing-ch = Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.
letter-annexes = Annexes
letter-annex = Annexe { $number } : { $what }
letter-annex-objection = Copie de mon opposition du { $date }
letter-label-name = Nom : { $name }
letter-label-address = Adresse postale : { $address }
letter-label-email = Adresse électronique : { $email }
letter-label-phone = Téléphone : { $phone }
letter-label-service = Service : { $service }
letter-label-account = Compte : { $account }
letter-label-reference = Numéro de dossier : { $reference }
letter-label-company = Société : { $company }

## Objection by letter

letter-objection-subject = Opposition à l’utilisation de mes données à caractère personnel pour l’IA (article 21, paragraphe 1, du { $law })
letter-objection-opening = En vertu de l’article 21, paragraphe 1, du { $law }, je m’oppose au traitement de mes données à caractère personnel pour développer, entraîner, ajuster et améliorer des modèles et systèmes d’IA.
letter-objection-basis = Cela vaut pour votre propre IA et pour celle de tiers, dès lors que le traitement est fondé sur des intérêts légitimes (article 6, paragraphe 1, point f)).
letter-eea = Le RGPD s’applique dans mon pays en vertu de l’accord sur l’Espace économique européen.
letter-account-intro = Mon opposition concerne ce compte :
letter-account-linked = Il en va de même pour tout autre compte que vous avez associé à celui-ci.
letter-no-account = Je n’ai pas de compte. La présente lettre concerne { $service }. Vous pouvez m’identifier grâce à ces indications :
letter-data-intro = Il s’agit des données suivantes, passées et futures :
letter-data-own = Ce que je publie sur { $service } : publications, photos, vidéos, commentaires et données de profil, avec leurs métadonnées.
letter-data-chats = Mes échanges avec des fonctions d’IA, y compris mes avis à leur sujet, avec leurs métadonnées.
letter-data-others = Les données me concernant que d’autres personnes partagent ou que vous obtenez de tiers.
letter-data-shared = Les publications, photos, vidéos et commentaires d’autres personnes qui me montrent, me nomment ou me concernent.
letter-data-others-chats = Ce que d’autres personnes écrivent à mon sujet dans des échanges avec des fonctions d’IA.
letter-data-third-parties = Les données me concernant qui proviennent d’internet, de sources sous licence ou d’autres tiers.
letter-data-whatsapp = Mes messages échangés avec des IA sur WhatsApp, y compris mes avis à leur sujet, avec leurs métadonnées.
letter-special = Ces données peuvent comprendre des catégories particulières de données à caractère personnel (article 9, paragraphe 1). Je ne consens pas à leur traitement à cette fin.
letter-split-meta = Meta AI dans WhatsApp est exploité par Meta. La présente lettre vous est donc adressée ; WhatsApp en reçoit une autre.
letter-split-whatsapp = Je sais que Meta AI dans WhatsApp est exploité par Meta. Meta reçoit donc une lettre séparée. Veuillez m’indiquer ce que vous faites vous-même de ces données, et ne pas les transmettre à cette fin.
letter-ground-intro = Voici les raisons tenant à ma situation particulière :
letter-ground-none = Si vous devez en savoir plus sur ma situation particulière, dites-moi dans les meilleurs délais ce qu’il vous faut.
letter-requests-intro = Je vous demande ce qui suit :
letter-request-stop = Cesser ce traitement (article 21, paragraphe 1).
letter-request-restrict = Limiter le traitement pendant la vérification visant à établir si vos motifs légitimes prévalent sur les miens (article 18, paragraphe 1, point d)). M’informer avant de lever la limitation (article 18, paragraphe 3).
letter-request-erase = Effacer les données concernées des jeux de données utilisés à cette fin (article 17, paragraphe 1, point c)).
letter-request-recipients = Notifier l’effacement et la limitation à chaque destinataire des données, et m’indiquer qui sont ces destinataires (article 19).
letter-request-confirm = Me confirmer par écrit ce que vous avez fait.
letter-request-refusal = En cas de refus, m’exposer vos motifs légitimes et impérieux ainsi que vos raisons (article 21, paragraphe 1, et article 12, paragraphe 4).
letter-answer-due = Je vous prie de répondre dans les meilleurs délais, et au plus tard un mois après la réception (article 12, paragraphe 3). Si vous recevez cette lettre le { $start }, le dernier jour est le { $due }.
letter-due-moved = Selon le calendrier, le dernier jour est le { $date }. Ce n’est pas un jour ouvrable ; le jour ouvrable suivant compte donc (règlement n° 1182/71, article 3, paragraphe 4).
letter-due-moved-uk = Selon le calendrier, le dernier jour est le { $date }. Ce n’est pas un jour ouvrable ; le jour ouvrable suivant compte donc.
letter-no-deletion = Je ne demande pas la suppression de mon compte. Si mon opposition devait modifier le service pour moi, dites-le-moi au préalable.
letter-how-to-answer = Je vous prie de me répondre par courrier électronique à { $email } ou par la poste à l’adresse ci-dessus. Je vous prie de ne pas me renvoyer à un autre formulaire.
letter-identity = Si vous avez des doutes raisonnables quant à mon identité, dites-moi dans les meilleurs délais quelles informations il vous faut (article 12, paragraphe 6).

## Switzerland: express prohibition

letter-ch-subject = Interdiction expresse d’utiliser mes données personnelles pour l’IA
letter-ch-opening = Je vous interdis expressément de traiter mes données personnelles pour développer, entraîner, ajuster et améliorer des modèles et systèmes d’IA. Cela vaut pour votre propre IA et pour celle de tiers.
letter-ch-account = Mon interdiction concerne ce compte :
letter-ch-law = Un traitement contre la manifestation expresse de ma volonté porte atteinte à ma personnalité (article 30, alinéa 2, lettre b, de la loi fédérale suisse sur la protection des données, LPD). Il lui faudrait un motif justificatif au sens de l’article 31.
letter-ch-public = Mon interdiction vaut aussi pour les données que j’ai rendues accessibles à tout un chacun (article 30, alinéa 3, LPD).
letter-ch-request-stop = Cesser ce traitement.
letter-ch-request-erase = Effacer les données concernées des jeux de données utilisés à cette fin.
letter-ch-request-disclose = Ne pas communiquer ces données à des tiers à cette fin.
letter-ch-request-confirm = Me confirmer par écrit ce que vous avez fait, ou m’indiquer le motif justificatif que vous invoquez.
letter-ch-due = Je vous prie de répondre d’ici au { $due }. J’ai choisi cette date ; la loi ne fixe pas de délai.
letter-ch-reminder-subject = Rappel de mon opposition du { $date } à l’utilisation de mes données personnelles pour l’IA
letter-ch-waited = J’attendais une réponse d’ici au { $due }. La loi ne fixe pas de délai.
letter-ch-next = À défaut, je me réserve d’agir devant les tribunaux civils (article 32, alinéa 2, LPD) et de m’adresser au Préposé fédéral à la protection des données et à la transparence (article 49 LPD).

## Brazil: opposition

letter-br-subject = Opposition à l’utilisation de mes données à caractère personnel pour l’IA (article 18, § 2, de la LGPD)
letter-br-opening = En vertu de l’article 18, § 2, de la loi brésilienne sur la protection des données (LGPD, loi 13.709/2018), je m’oppose au traitement de mes données à caractère personnel pour développer, entraîner, ajuster et améliorer l’IA.
letter-br-basis = Je n’ai pas consenti à cette utilisation. À mon avis, elle n’est pas conforme à la loi.
letter-br-request-stop = Cesser ce traitement, pour votre propre IA et pour celle de tiers.
letter-br-request-exclude = Retirer les données concernées des jeux de données utilisés à cette fin.
letter-br-request-confirm = Me confirmer par écrit ce que vous avez fait.
letter-br-request-reasons = Si vous ne pouvez pas agir immédiatement, m’indiquer vos raisons (article 18, §§ 3 à 5).
letter-br-due = Je vous prie d’agir immédiatement et sans frais (article 18, §§ 3 à 5).
letter-br-reminder-subject = Rappel de mon opposition du { $date } (article 18 de la LGPD)
letter-br-waited = La LGPD exige une action immédiate ou un exposé des raisons (article 18, §§ 3 à 5). Ce que j’ai reçu à ce jour n’y suffit pas.
letter-br-next = À défaut, j’envisage de saisir l’autorité de protection des données, l’ANPD (article 18, § 1), et les organismes de défense des consommateurs (article 18, § 8).

## Reminder

letter-reminder-subject = Rappel de mon opposition du { $date } (article 21, paragraphe 1, du { $law })
letter-ref-form = Le { $date }, je vous ai adressé mon opposition à l’utilisation de mes données à caractère personnel pour l’IA. J’ai utilisé le formulaire à l’adresse { $address }.
letter-ref-email = Le { $date }, je vous ai adressé mon opposition à l’utilisation de mes données à caractère personnel pour l’IA, par courrier électronique à { $address }.
letter-ref-post = Le { $date }, je vous ai adressé mon opposition à l’utilisation de mes données à caractère personnel pour l’IA, par la poste à : { $address }.
letter-happened-silence = Depuis, je n’ai reçu aucune réponse.
letter-happened-receipt = Le { $date }, vous avez accusé réception. Depuis, je n’ai reçu aucune décision.
letter-happened-replied = Vous m’avez posé une question, et j’y ai répondu le { $date }. Depuis, je n’ai reçu aucune décision.
letter-happened-refused = Le { $date }, vous avez rejeté mon opposition.
letter-happened-more-time = Le { $date }, vous avez annoncé qu’il vous fallait plus de temps. Depuis, je n’ai reçu aucune décision.
letter-late-law = Cette annonce est venue trop tard. L’article 12, paragraphe 3, ne permet une prolongation que si vous m’en informez, avec vos motifs, dans un délai d’un mois à compter de la réception.
letter-extended-over = Le délai prolongé a lui aussi expiré.
letter-period-over = Compté à partir de la réception le { $start }, le délai de l’article 12, paragraphe 3, a expiré le { $due }.
letter-no-notice = À ma connaissance, vous n’avez annoncé aucune prolongation au cours du premier mois.
letter-burden = Il vous appartient de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts, droits et libertés (article 21, paragraphe 1).
letter-burden-answer = Votre réponse ne me convainc pas que de tels motifs existent dans mon cas. Je vous prie de les exposer pour mon cas, et d’indiquer comment vous les avez mis en balance.
letter-repeat-intro = Je renouvelle mes demandes :
letter-not-new = La présente est un rappel, non une nouvelle demande. La date de mon opposition reste la même.
letter-new-period = Je vous prie de répondre d’ici au { $due }. J’ai choisi cette date ; elle ne prolonge aucun délai légal.
letter-next = À défaut, j’introduirai une réclamation auprès d’une autorité de contrôle (article 77). Je me réserve de saisir la justice (article 79).
letter-next-uk = À défaut, je vous adresserai une réclamation en matière de protection des données (section 164A du Data Protection Act 2018), puis je saisirai l’ICO.

## Reply to a question

letter-reply-subject = Votre question du { $asked } sur mon opposition du { $date }
letter-reply-opening = Le { $asked }, vous m’avez demandé des précisions sur mon opposition du { $date }. Voici ma réponse.
letter-reply-which = Je m’oppose au traitement suivant : l’utilisation de mes données à caractère personnel pour développer, entraîner, ajuster et améliorer des modèles et systèmes d’IA, les vôtres ou ceux de tiers (article 21, paragraphe 1, du { $law }).
letter-reply-responsible = Si vous estimez qu’une autre société est responsable, veuillez m’indiquer laquelle et lui transmettre mon opposition.
letter-reply-period = À mon avis, votre question ne fait pas courir à nouveau le délai de l’article 12, paragraphe 3. Il court de la réception, le { $start }, jusqu’au { $due }.
letter-reply-uk = Vous disposez maintenant de ma réponse. Compté à partir de la réception le { $start }, le délai court jusqu’au { $due }, sous réserve du temps pendant lequel la loi le suspend.
letter-reply-decide = Je vous prie de statuer maintenant sur mon opposition et de me confirmer votre décision par écrit.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Réclamation en matière de protection des données : mon opposition du { $date }
letter-uk-opening = J’introduis une réclamation en matière de protection des données au titre de la section 164A du Data Protection Act 2018, insérée par la section 103 du Data (Use and Access) Act 2025.
letter-facts-intro = Voici ce qui s’est passé :
letter-uk-acknowledge = Je vous prie d’accuser réception de cette réclamation dans les 30 jours, comptés à partir du lendemain de la réception. Si vous la recevez le { $start }, le dernier jour est le { $due }.
letter-uk-outcome = Je vous prie de prendre les mesures appropriées dans les meilleurs délais et de m’en communiquer le résultat.
letter-uk-next = Si l’affaire reste sans solution, je saisirai l’ICO.

## What happened, as a list

letter-fact-account = J’utilise { $service } ; mon compte est : { $account }.
letter-fact-no-account = J’écris en tant que personne sans compte. Il s’agit de données me concernant sur { $service }.
letter-fact-what = Mon opposition vise le traitement de mes données à caractère personnel pour développer, entraîner, ajuster et améliorer des modèles et systèmes d’IA.
letter-fact-form = { $date } : mon opposition, par le formulaire à l’adresse { $address }.
letter-fact-email = { $date } : mon opposition, par courrier électronique à { $address }.
letter-fact-post = { $date } : mon opposition, par la poste à { $address }.
letter-fact-form-missing = { $date } : le formulaire ne s’est pas affiché sur la page officielle.
letter-fact-receipt = { $date } : accusé de réception, sans décision.
letter-fact-accepted = { $date } : une réponse acceptant mon opposition.
letter-fact-refused = { $date } : rejet de mon opposition.
letter-fact-more-asked = { $date } : une question qui m’a été posée sur mon opposition.
letter-fact-replied = { $date } : ma réponse à une question sur mon opposition.
letter-fact-other-company = { $date } : une réponse selon laquelle une autre société est responsable.
letter-fact-other-form = { $date } : une réponse selon laquelle je devrais utiliser un autre formulaire.
letter-fact-more-time = { $date } : annonce d’une prolongation du délai.
letter-fact-reminded = { $date } : mon rappel.
letter-fact-over = { $date } : fin du délai de l’article 12, paragraphe 3, compté à partir de la réception le { $start }.
letter-fact-open = À ce jour, je n’ai reçu aucune décision.

## What was infringed

letter-claims-intro = À mon avis, ces dispositions du { $law } ont été violées :
letter-claim-silence = Article 12, paragraphes 3 et 4 : dans le délai, on ne m’a indiqué ni les mesures prises, ni les raisons de leur absence.
letter-claim-late = Article 12, paragraphe 3 : la prolongation n’a été annoncée qu’après le premier mois, donc trop tard.
letter-claim-extended = Article 12, paragraphe 3 : même dans le délai prolongé, je n’ai reçu aucune décision.
letter-claim-stop = Article 21, paragraphe 1 : nul ne m’a confirmé l’arrêt du traitement ni démontré de motifs légitimes et impérieux.
letter-claim-refused = Article 21, paragraphe 1 : il appartient au responsable du traitement de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts, droits et libertés. À mon avis, le rejet n’y satisfait pas.
letter-claim-restrict = Article 18, paragraphe 1, point d) : nul ne m’a confirmé la limitation du traitement pendant la vérification visant à établir si les motifs légitimes du responsable du traitement prévalent sur les miens.
letter-claim-erase = Article 17, paragraphe 1, point c) : nul ne m’a confirmé l’effacement des données concernées.
letter-claim-obstructed = Article 12, paragraphe 2, et article 25 : l’exercice de mon droit n’a pas été facilité, comme le montrent les faits.

## Complaint to an authority

letter-complaint-subject = Réclamation au titre de l’article 77 du RGPD contre { $company }
letter-complaint-opening = J’introduis une réclamation au titre de l’article 77 du règlement (UE) 2016/679 (règlement général sur la protection des données, RGPD). Ma résidence habituelle se trouve dans le ressort dont vous avez la charge.
letter-complaint-language = J’écris en français parce que je ne peux pas proposer cette lettre dans votre langue. Veuillez me dire s’il vous faut une traduction.
letter-complaint-me = Personne qui introduit la réclamation
letter-complaint-controller = Responsable du traitement
letter-complaint-lead = Le traitement est transfrontalier. À ma connaissance, l’autorité de contrôle chef de file est la Data Protection Commission en Irlande (article 56).
letter-complaint-contact = Je vous prie de l’associer comme la loi le prévoit (article 60) et de rester l’autorité à laquelle je peux m’adresser.
letter-complaint-lead-you = Le traitement est transfrontalier. À ma connaissance, vous êtes l’autorité de contrôle chef de file (article 56).
letter-complaint-facts = Les faits
letter-complaint-law = Droits violés
letter-complaint-second = En second lieu, je vous demande d’examiner si des intérêts légitimes (article 6, paragraphe 1, point f)) peuvent fonder ce traitement.
letter-complaint-time = Connaissance des faits
letter-complaint-known = J’ai connaissance de la violation depuis le { $date }.
letter-complaint-wishes = Mes demandes
letter-wish-find = Constater que mes droits ont été violés.
letter-wish-order = Ordonner au responsable du traitement de satisfaire à mon opposition (article 58, paragraphe 2, point c)).
letter-wish-limit = Imposer une limitation temporaire ou définitive, y compris une interdiction, du traitement (article 58, paragraphe 2, point f)).
letter-wish-erase = Ordonner l’effacement des données concernées (article 58, paragraphe 2, point g)).
letter-wish-inform = M’informer de l’état d’avancement et de l’issue de ma réclamation (article 77, paragraphe 2).
letter-complaint-more = Autres indications
letter-complaint-earlier = J’ai pris contact auparavant avec le responsable du traitement, comme décrit ci-dessus.
letter-complaint-court-no = Aucune juridiction n’est saisie de cette affaire à ma demande.
letter-complaint-court-yes = Une juridiction est saisie de cette affaire à ma demande.
letter-complaint-name-yes = J’accepte que vous transmettiez mon nom et la présente réclamation au responsable du traitement.
letter-complaint-name-no = Je vous prie de ne pas révéler mon identité au responsable du traitement. Si la procédure est impossible sans elle, demandez-le-moi d’abord.
letter-complaint-annexes = L’annexe 1 est mon opposition. Les annexes sont dans leur langue d’origine ; veuillez me dire s’il vous faut une traduction.
letter-complaint-procedure = J’invoque le règlement (UE) 2025/2518, qui s’applique aux réclamations relatives à un traitement transfrontalier introduites à partir du 2 avril 2027.

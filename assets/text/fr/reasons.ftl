### The sentences from which an objection's text is composed, in French. The person can edit the result.

reason-opening = Je m’oppose à l’utilisation de mes données à caractère personnel, y compris mes publications, photos, commentaires et échanges avec l’IA, pour développer et améliorer l’intelligence artificielle (IA).
reason-opening-whatsapp = Je m’oppose à l’utilisation de mes messages échangés avec des IA sur WhatsApp pour développer et améliorer l’IA chez Meta.
reason-opening-others = Je m’oppose à l’utilisation de données à caractère personnel me concernant, partagées par d’autres personnes ou provenant de tiers, pour développer et améliorer l’IA chez Meta.
reason-no-expectation = Lorsque j’ai publié ces contenus, je ne pouvais pas m’attendre à ce qu’ils servent à développer l’IA, et je n’y ai jamais consenti.
reason-children = Mes photos et publications montrent mes enfants, et je ne souhaite pas que leur image et leur vie servent à développer l’IA.
reason-health = Mes contenus révèlent des informations relatives à la santé, qui sont particulièrement sensibles.
reason-belief-politics = Mes contenus révèlent des convictions religieuses ou philosophiques ou des opinions politiques, qui sont des informations particulièrement sensibles.
reason-my-work = Mes textes et mes images sont le fruit de mon propre travail, et je ne les ai pas mis à disposition pour le développement de l’IA.
reason-others-in-my-pictures = D’autres personnes sont visibles ou nommées dans mes contenus, et je ne peux pas consentir à cette utilisation à leur place.
reason-posts-from-youth = Certains de mes contenus datent de ma jeunesse, à une époque où je ne pouvais pas juger de l’usage qui en serait fait un jour.
reason-cannot-be-undone = Ce que l’IA a appris ne peut pas être retiré ; un effacement ou une rectification ultérieurs resteraient donc sans effet.
reason-closing = Je vous prie de me confirmer par écrit que vous respecterez mon opposition.

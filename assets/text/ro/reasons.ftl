### The sentences from which an objection's text is composed, in Romanian. The person can edit the result.

reason-opening = Mă opun utilizării datelor mele cu caracter personal, inclusiv a postărilor, fotografiilor, comentariilor și conversațiilor mele cu IA, pentru dezvoltarea și îmbunătățirea inteligenței artificiale (IA).
reason-opening-whatsapp = Mă opun utilizării mesajelor schimbate de mine cu sisteme de IA pe WhatsApp pentru dezvoltarea și îmbunătățirea IA la Meta.
reason-opening-others = Mă opun utilizării datelor cu caracter personal care mă privesc, distribuite de alte persoane sau provenite de la terți, pentru dezvoltarea și îmbunătățirea IA la Meta.
reason-no-expectation = Atunci când mi-am publicat conținutul, nu mă puteam aștepta ca acesta să fie folosit pentru dezvoltarea IA și nu mi-am dat niciodată consimțământul pentru aceasta.
reason-children = În fotografiile și postările mele apar copiii mei și nu doresc ca imaginile și viața lor să fie folosite pentru dezvoltarea IA.
reason-health = Conținutul meu dezvăluie informații privind sănătatea, care sunt deosebit de sensibile.
reason-belief-politics = Conținutul meu dezvăluie convingeri religioase sau filozofice ori opinii politice, care sunt informații deosebit de sensibile.
reason-my-work = Textele și imaginile mele sunt rezultatul propriei mele munci și nu le-am pus la dispoziție pentru dezvoltarea IA.
reason-others-in-my-pictures = În conținutul meu apar sau sunt menționate alte persoane, iar eu nu pot consimți la această utilizare în numele lor.
reason-posts-from-youth = O parte din conținutul meu datează din tinerețea mea, când nu puteam aprecia la ce ar putea fi folosit într-o zi.
reason-cannot-be-undone = Ceea ce a învățat IA nu mai poate fi retras, astfel încât ștergerea sau rectificarea ulterioară ar rămâne fără efect.
reason-closing = Vă rog să îmi confirmați în scris că veți respecta opoziția mea.

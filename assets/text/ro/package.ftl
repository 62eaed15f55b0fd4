### What packages and software centres say of the app, and what its installer asks, in Romanian. No text of the running app.

package-generic = Opoziții privind datele
package-summary = Opuneți-vă folosirii datelor dumneavoastră pentru antrenarea IA
package-comment = Opuneți-vă folosirii datelor dumneavoastră pentru antrenarea IA și urmăriți fiecare opoziție
package-keywords = confidențialitate;opoziție;RGPD;GDPR;antrenarea IA;protecția datelor;
package-simple-graphics = Pornire cu grafică simplă
package-file = Fișier Veto Desk
package-lead = Veto Desk vă ajută să vă opuneți folosirii datelor dumneavoastră pentru antrenarea IA și urmărește fiecare opoziție până se încheie.
package-point-asks = Pune câteva întrebări scurte și vă găsește formularul oficial: Facebook, Instagram, WhatsApp sau fără cont.
package-point-text = Vă pregătește un text scurt și vă spune ce să completați. Apăsați chiar dumneavoastră Trimite, pe pagina oficială.
package-point-days = Numără zilele până la răspuns cum cere legea și vă spune al cui este rândul.
package-point-letters = Scrie scrisorile împreună cu dumneavoastră: răspuns, revenire, plângere sau opoziția prin poștă.
package-point-local = Păstrează totul într-un singur fișier pe calculatorul dumneavoastră. Nu se conectează niciodată la internet; o face numai browserul.
package-end = Nu este Meta. Nu oferă consultanță juridică.

## The installer for Windows

package-install-start = Pornește Veto Desk
package-install-open = Veto Desk este deschis. Închideți-l, apoi apăsați Reîncercare.
package-install-windows = Veto Desk are nevoie de Windows pe 64 de biți.
package-remove-keeps = Programul se elimină. Fișierul dumneavoastră se păstrează:
package-removed = Veto Desk a fost eliminat de pe acest calculator. Fișierul și dovezile dumneavoastră se păstrează în:
package-removed-then = Ștergeți chiar dumneavoastră acest folder dacă nu vă mai trebuie.

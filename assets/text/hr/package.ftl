### What packages and software centres say of the app, in Croatian, and what its installer asks. No text of the running app.

package-generic = Prigovori za zaštitu privatnosti
package-summary = Uložite prigovor na uporabu svojih podataka za treniranje AI-ja
package-comment = Uložite prigovor na uporabu svojih podataka za treniranje AI-ja i pratite svaki prigovor
package-keywords = privatnost;prigovor;GDPR;treniranje AI-ja;zaštita podataka;
package-simple-graphics = Pokreni s jednostavnom grafikom
package-file = Datoteka programa Veto Desk
package-lead = Veto Desk pomaže vam uložiti prigovor na uporabu vaših podataka za treniranje AI-ja i prati svaki prigovor dok se ne riješi.
package-point-asks = Postavlja nekoliko kratkih pitanja i pronalazi službeni obrazac za vas: Facebook, Instagram, WhatsApp ili bez računa.
package-point-text = Sastavlja vam kratak tekst i govori što treba ispuniti. Na službenoj stranici sami pritišćete gumb za slanje.
package-point-days = Broji dane do odgovora onako kako ih broji zakon i govori tko je na redu.
package-point-letters = Pisma piše zajedno s vama: odgovor, podsjetnik, pritužbu ili prigovor poštom.
package-point-local = Sve čuva u jednoj datoteci na vašem računalu. Nikad se ne spaja na internet; to čini samo vaš preglednik.
package-end = Nije Metina aplikacija. Nije pravni savjet.

## The installer for Windows

package-install-start = Pokreni Veto Desk
package-install-open = Veto Desk je otvoren. Zatvorite ga, zatim pritisnite „Pokušaj ponovno”.
package-install-windows = Veto Desk treba 64-bitni Windows.
package-remove-keeps = Program se uklanja. Vaša datoteka ostaje:
package-removed = Veto Desk uklonjen je s ovog računala. Vaša datoteka i dokazi ostaju ovdje:
package-removed-then = Sami izbrišite tu mapu ako je više ne trebate.

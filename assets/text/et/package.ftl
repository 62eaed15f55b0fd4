### What packages and software centres say of the app, in Estonian, and what its installer asks. No text of the running app.

package-generic = Privaatsuse vastuväited
package-summary = Vastuväited oma andmete kasutamisele tehisaru treenimiseks
package-comment = Esitage vastuväide oma andmete kasutamisele tehisaru treenimiseks ja jälgige iga vastuväidet
package-keywords = privaatsus;vastuväide;GDPR;tehisaru treenimine;andmekaitse;
package-simple-graphics = Käivita lihtsa graafikaga
package-file = Veto Deski fail
package-lead = Veto Desk aitab esitada vastuväite teie andmete kasutamisele tehisaru treenimiseks. See jälgib iga vastuväidet, kuni asi on lahendatud.
package-point-asks = See esitab mõne lühikese küsimuse ja leiab teile ametliku vormi: Facebook, Instagram, WhatsApp või ilma kontota.
package-point-text = See koostab teile lühikese teksti ja ütleb, mida täita. Ametlikul lehel saadate vormi ära ise.
package-point-days = See loeb päevi vastuseni nii, nagu seadus ütleb, ja näitab, kelle kord on.
package-point-letters = See aitab kirju kirjutada: vastus, meeldetuletus, kaebus või vastuväide postiga.
package-point-local = See hoiab kõike ühes failis teie arvutis. See ei ühendu kunagi internetiga; seda teeb ainult teie brauser.
package-end = See ei ole Meta. See ei anna õigusnõu.

## The installer for Windows

package-install-start = Käivita Veto Desk
package-install-open = Veto Desk on avatud. Sulgege see ja vajutage siis Proovi uuesti.
package-install-windows = Veto Desk vajab 64-bitist Windowsi.
package-remove-keeps = See eemaldab programmi. Teie fail jääb alles:
package-removed = Veto Desk on sellest arvutist eemaldatud. Teie fail ja tõendid on alles kaustas:
package-removed-then = Kui te seda kausta enam ei vaja, kustutage see ise.

### What packages and software centres say of the app, and what its installer asks, in Lithuanian. No text of the running app.

package-generic = Privatumo nesutikimai
package-summary = Nesutikite, kad jūsų duomenys būtų naudojami DI mokyti
package-comment = Nesutikite, kad jūsų duomenys būtų naudojami DI mokyti, ir stebėkite kiekvieną nesutikimą
package-keywords = privatumas;nesutikimas;BDAR;DI mokymas;duomenų apsauga;
package-simple-graphics = Paleisti su paprasta grafika
package-file = „Veto Desk“ failas
package-lead = „Veto Desk“ padeda nesutikti, kad jūsų duomenys būtų naudojami DI mokyti. Ji stebi kiekvieną nesutikimą, kol viskas išspręsta.
package-point-asks = Užduoda kelis trumpus klausimus ir randa jums oficialią formą: „Facebook“, „Instagram“, „WhatsApp“ arba be paskyros.
package-point-text = Sukuria trumpą tekstą ir pasako, ką įrašyti. Mygtuką „Submit“ (pateikti) oficialiame puslapyje paspaudžiate jūs.
package-point-days = Skaičiuoja dienas iki atsakymo taip, kaip nustato įstatymas, ir pasako, kieno eilė.
package-point-letters = Kartu su jumis rašo raštus: atsakymą, priminimą, skundą arba nesutikimą paštu.
package-point-local = Viską laiko viename jūsų kompiuterio faile. Prie interneto nesijungia; tai daro tik jūsų naršyklė.
package-end = Tai ne „Meta“. Tai nėra teisinė konsultacija.

## The installer for Windows

package-install-start = Paleisti „Veto Desk“
package-install-open = „Veto Desk“ atverta. Užverkite ją ir paspauskite „Kartoti“.
package-install-windows = „Veto Desk“ reikia 64 bitų „Windows“.
package-remove-keeps = Programa bus pašalinta. Jūsų failas lieka:
package-removed = „Veto Desk“ iš šio kompiuterio pašalinta. Jūsų failas ir įrodymai lieka čia:
package-removed-then = Jei šio aplanko nebereikia, ištrinkite jį.

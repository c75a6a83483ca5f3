<1. >
VN  - Ovid Technologies
DB  - Ovid MEDLINE(R)
UI  - 39000001
TI  - Peer workers in co-production: an interview study. [Review]
SO  - Journal of Invented Care. 12(3):45-52, 2019 Mar.
AU  - Nordahl-Lie A
AU  - Bakken KM
FA  - Nordahl-Lie, Asa
FA  - Bakken, Kare M
IN  - Nordahl-Lie, Asa. Invented Institute, Oslo, Norway.
      Bakken, Kare M. Invented University, Bodo, Norway.
AB  - BACKGROUND: We asked 14 peer workers, "in their own words", about co-production.
RESULTS: They named trust.
MH  - *Peer Group
MH  - Humans
IS  - 1234-5679
LG  - English.
PT  - Journal Article
YR  - 2019
DO  - https://dx.doi.org/10.5555/inv.2019.045
XL  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&CSC=Y&NEWS=N&PAGE=fulltext&D=med16&AN=39000001

<2. >
VN  - Ovid Technologies
DB  - Ovid MEDLINE(R)
UI  - 39000002
TI  - Recovery colleges, and who "runs" them.
SO  - Journal of Invented Care. Vol.13, Nov 2020, pp. 7-9.
AU  - Ness O
YR  - 2020

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CommandLine</name>
    <message>
        <source>Use the rule pack in this folder.</source>
        <translation>Utiliser le référentiel de règles de ce dossier.</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>placeholder on the command line</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The “today” of the check, as DD/MM/YYYY or YYYY-MM-DD.</source>
        <translation>Le jour du contrôle, au format JJ/MM/AAAA ou AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>placeholder on the command line</comment>
        <translation>DATE</translation>
    </message>
    <message>
        <source>Language of the program: fr or en.</source>
        <translation>Langue du programme&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Checks sponsored posts against French law.</source>
        <translation>Contrôle les publications sponsorisées au regard du droit français.</translation>
    </message>
    <message>
        <source>Files and folders with posts.</source>
        <translation>Fichiers et dossiers de publications.</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[FICHIER…]</translation>
    </message>
    <message>
        <source>--lang takes fr or en, not “%1”.</source>
        <translation>--lang attend fr ou en, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 22/11/2026 or 2026-11-22, not “%1”.</source>
        <translation>--as-of attend un jour tel que 22/11/2026 ou 2026-11-22, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder on the command line</comment>
        <translation>FICHIER</translation>
    </message>
</context>
<context>
    <name>CreatorWording</name>
    <message>
        <source>unknown account</source>
        <translation>compte inconnu</translation>
    </message>
    <message>
        <source>↗ %1 points</source>
        <translation>↗ %1 points</translation>
    </message>
    <message>
        <source>↘ %1 points</source>
        <translation>↘ %1 points</translation>
    </message>
    <message>
        <source>→ uncertain</source>
        <translation>→ incertaine</translation>
    </message>
    <message>
        <source>Too few dated commercial posts to compare.</source>
        <translation>Trop peu de publications commerciales datées pour comparer.</translation>
    </message>
    <message>
        <source>%1 points (95% interval: %2 to %3). A change is called clear when the interval leaves out zero.</source>
        <translation>%1 points (intervalle à 95&#xa0;%&#xa0;: de %2 à %3). Une évolution est dite nette quand l’intervalle ne contient pas zéro.</translation>
    </message>
    <message>
        <source>Compliant disclosures in the later half of the dated commercial posts, compared with the earlier half.</source>
        <translation>Mentions conformes dans la seconde moitié des publications commerciales datées, comparées à la première moitié.</translation>
    </message>
</context>
<context>
    <name>ManualKeys</name>
    <message>
        <source>key</source>
        <comment>column</comment>
        <translation>touche</translation>
    </message>
</context>
<context>
    <name>PostDocument</name>
    <message>
        <source>law: %1</source>
        <comment>which version was applied</comment>
        <translation>loi&#xa0;: %1</translation>
    </message>
    <message>
        <source>… more</source>
        <comment>what a platform shows where it cuts a caption</comment>
        <translation>… plus</translation>
    </message>
    <message>
        <source>%1 more characters are not shown. They were read and checked all the same.</source>
        <translation>%1 caractères de plus ne sont pas affichés. Ils ont été lus et vérifiés comme les autres.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;New dossier</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Demander une correction</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Accepter le risque</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Decide on identical texts, too</source>
        <translation>Décider aussi des textes identiques</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>Publication &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous post</source>
        <translation>Publication &amp;précédente</translation>
    </message>
    <message>
        <source>Next finding of the post</source>
        <translation>Constat suivant de la publication</translation>
    </message>
    <message>
        <source>Text as written or as read</source>
        <translation>Texte brut ou lu</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Previous filter</source>
        <translation>Filtre précédent</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>Filtre suivant</translation>
    </message>
    <message>
        <source>Quick &amp;check</source>
        <translation>Vérification &amp;rapide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
</context>
<context>
    <name>TimeWording</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hashtags listed by the file</source>
        <translation>Hashtags indiqués par le fichier</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <translation>Texte à l’image</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Label of the platform</source>
        <translation>Label de la plateforme</translation>
    </message>
    <message>
        <source>Accounts named by the label</source>
        <translation>Comptes nommés par le label</translation>
    </message>
    <message>
        <source>No sign of a commercial intent was seen in what this post says.</source>
        <translation>Aucun signe d’intention commerciale n’a été relevé dans cette publication.</translation>
    </message>
    <message>
        <source>Only weak signs of a commercial intent were seen: not enough to expect a disclosure.</source>
        <translation>Seuls des signes faibles d’intention commerciale ont été relevés&#xa0;: trop peu pour attendre une mention.</translation>
    </message>
    <message>
        <source>The signs seen do not add up to a commercial intent.</source>
        <translation>Les signes relevés ne suffisent pas à établir une intention commerciale.</translation>
    </message>
    <message>
        <source>A clear disclosure is there, but where the public does not see it at once.</source>
        <translation>Une mention claire est présente, mais là où le public ne la voit pas d’emblée.</translation>
    </message>
    <message>
        <source>Only the label of the platform says that this is advertising.</source>
        <translation>Seul le label de la plateforme dit qu’il s’agit de publicité.</translation>
    </message>
    <message>
        <source>The author’s own offer is plain from the words; no disclosure says it.</source>
        <translation>L’offre de l’auteur ressort des mots&#x202f;; aucune mention ne le dit.</translation>
    </message>
    <message>
        <source>A disclosure is there, but its words do not say it plainly.</source>
        <translation>Une mention est présente, mais ses mots ne le disent pas clairement.</translation>
    </message>
    <message>
        <source>other platform</source>
        <translation>autre plateforme</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>carousel</source>
        <translation>carrousel</translation>
    </message>
    <message>
        <source>reel</source>
        <translation>reel</translation>
    </message>
    <message>
        <source>story</source>
        <translation>story</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>live</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (media %2)</source>
        <translation>%1 (média %2)</translation>
    </message>
    <message>
        <source>before the law of 9 June 2023</source>
        <translation>avant la loi du 9 juin 2023</translation>
    </message>
    <message>
        <source>version of %1</source>
        <comment>of the law; a date</comment>
        <translation>version du %1</translation>
    </message>
    <message>
        <source>One sign of medium strength and no strong one: ask the creator what was received for it.</source>
        <translation>Un seul signe de force moyenne et aucun signe fort&#xa0;: demandez au créateur ce qu’il a reçu en échange.</translation>
    </message>
    <message>
        <source>A clear disclosure is out of sight, but the label of the platform is shown.</source>
        <translation>Une mention claire est hors de vue, mais le label de la plateforme est affiché.</translation>
    </message>
    <message>
        <source>A clear disclosure stands where the public sees it.</source>
        <translation>Une mention claire se trouve là où le public la voit.</translation>
    </message>
    <message>
        <source>Signs of a commercial intent were seen, and the words deny it.</source>
        <translation>Des signes d’intention commerciale ont été relevés, et les mots la nient.</translation>
    </message>
    <message>
        <source>Signs of a commercial intent were seen, and no disclosure of it.</source>
        <translation>Des signes d’intention commerciale ont été relevés, et aucune mention ne l’indique.</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>en vigueur du %1 au %2</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>en vigueur depuis le %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>en vigueur jusqu’au %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a legal source</comment>
        <translation>à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln non-compliant</source>
        <translation>
            <numerusform>%Ln non conforme</numerusform>
            <numerusform>%Ln non conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvable</source>
        <translation>
            <numerusform>%Ln améliorable</numerusform>
            <numerusform>%Ln améliorables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a compliant disclosure</source>
        <translation>
            <numerusform>%Ln à la mention conforme</numerusform>
            <numerusform>%Ln à la mention conforme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not commercial</source>
        <translation>
            <numerusform>%Ln sans objet</numerusform>
            <numerusform>%Ln sans objet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>findings</comment>
        <translation>%1 sur %2 traités</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked as of %1 by the rules %2, with the house rules %3.</source>
        <translation>Contrôlé au %1 d’après les règles %2, avec les règles maison %3.</translation>
    </message>
    <message>
        <source>Checked as of %1 by the rules %2, without house rules.</source>
        <translation>Contrôlé au %1 d’après les règles %2, sans règles maison.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was noted</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>compte inconnu</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The rule pack (rules/fr) was not found near the program.</source>
        <translation>Le référentiel de règles (rules/fr) est introuvable près du programme.</translation>
    </message>
    <message>
        <source>Name it with --rules DIR.</source>
        <translation>Indiquez-le par --rules DOSSIER.</translation>
    </message>
</context>
<context>
    <name>vigie::AgreementModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Read by both</source>
        <translation>Lus par les deux</translation>
    </message>
    <message>
        <source>Same decision</source>
        <translation>Même décision</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
</context>
<context>
    <name>vigie::ComparisonTableModel</name>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Posts A</source>
        <translation>Publications A</translation>
    </message>
    <message>
        <source>Posts B</source>
        <translation>Publications B</translation>
    </message>
    <message>
        <source>Compliant A</source>
        <translation>Conformes A</translation>
    </message>
    <message>
        <source>Compliant B</source>
        <translation>Conformes B</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>De A à B</translation>
    </message>
    <message>
        <source>Findings A</source>
        <translation>Constats A</translation>
    </message>
    <message>
        <source>Findings B</source>
        <translation>Constats B</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>Tous les créateurs</translation>
    </message>
</context>
<context>
    <name>vigie::CorrectionCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Proposed caption</source>
        <translation>Légende proposée</translation>
    </message>
    <message>
        <source>Copy the proposed caption</source>
        <translation>Copier la légende proposée</translation>
    </message>
    <message>
        <source>Still to settle:
%1</source>
        <translation>Reste à régler&#xa0;:
%1</translation>
    </message>
    <message>
        <source>No proposed caption</source>
        <translation>Pas de légende proposée</translation>
    </message>
    <message>
        <source>Taken out, for it denies the advertising: %1</source>
        <comment>words of the caption</comment>
        <translation>Retiré, car cela nie la publicité&#xa0;: %1</translation>
    </message>
    <message>
        <source>No caption is proposed: %1 denies the advertising, and cannot go without a new sentence.</source>
        <comment>words of the post</comment>
        <translation>Aucune légende n’est proposée&#xa0;: %1 nie la publicité et ne peut partir sans que la phrase soit récrite.</translation>
    </message>
</context>
<context>
    <name>vigie::CreatorComparisonView</name>
    <message>
        <source>Compare with another dossier…</source>
        <translation>Comparer avec un autre dossier…</translation>
    </message>
    <message>
        <source>First day of side %1</source>
        <translation>Premier jour du côté %1</translation>
    </message>
    <message>
        <source>Last day of side %1</source>
        <translation>Dernier jour du côté %1</translation>
    </message>
    <message>
        <source>Comparison of the creators</source>
        <translation>Comparaison des créateurs</translation>
    </message>
    <message>
        <source>Compare with another dossier</source>
        <translation>Comparer avec un autre dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.vigie)</source>
        <translation>Dossiers (*.vigie)</translation>
    </message>
    <message>
        <source>That dossier holds no checked post with a date.</source>
        <translation>Ce dossier ne contient aucune publication contrôlée et datée.</translation>
    </message>
</context>
<context>
    <name>vigie::CreatorScorecard</name>
    <message>
        <source>Posts by month</source>
        <translation>Publications par mois</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Constats par règle</translation>
    </message>
    <message>
        <source>See these posts</source>
        <translation>Voir ces publications</translation>
    </message>
    <message>
        <source>Scorecard of the creator</source>
        <translation>Fiche du créateur</translation>
    </message>
    <message>
        <source>Compliant disclosure, among the commercial posts</source>
        <translation>Mention conforme, parmi les publications commerciales</translation>
    </message>
    <message>
        <source>No post was found to be commercial.</source>
        <translation>Aucune publication n’a été jugée commerciale.</translation>
    </message>
    <message>
        <source>%1 of %2; %3</source>
        <translation>%1 sur %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Tendance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compliant disclosures by month, in %</source>
        <translation>Mentions conformes par mois, en&#xa0;%</translation>
    </message>
    <message>
        <source>Each box is the 95% interval, the line in it the share. Times without a commercial post are left out.</source>
        <translation>Chaque boîte est l’intervalle à 95&#xa0;%, le trait qu’elle contient est la part. Une période sans publication commerciale est omise.</translation>
    </message>
    <message>
        <source>Posts by quarter</source>
        <translation>Publications par trimestre</translation>
    </message>
    <message>
        <source>Compliant disclosures by quarter, in %</source>
        <translation>Mentions conformes par trimestre, en&#xa0;%</translation>
    </message>
    <message>
        <source>Posts by year</source>
        <translation>Publications par année</translation>
    </message>
    <message>
        <source>Compliant disclosures by year, in %</source>
        <translation>Mentions conformes par année, en&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vigie::CreatorTableModel</name>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>how many</comment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>share of the posts</comment>
        <translation>Commerciales</translation>
    </message>
    <message>
        <source>Compliant disclosure</source>
        <translation>Mention conforme</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Pire constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>how many</comment>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Findings that were dismissed are not counted.</source>
        <translation>Les constats écartés ne sont pas comptés.</translation>
    </message>
</context>
<context>
    <name>vigie::CreatorsPage</name>
    <message>
        <source>Creators</source>
        <translation>Créateurs</translation>
    </message>
    <message>
        <source>Creators by rules</source>
        <translation>Créateurs × règles</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Filter the creators</source>
        <translation>Filtrer les créateurs</translation>
    </message>
    <message>
        <source>Filter: part of an account name</source>
        <translation>Filtrer&#xa0;: une partie d’un nom de compte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the creators</source>
        <translation>Exporter les créateurs</translation>
    </message>
    <message>
        <source>Table as workbook (XLSX)…</source>
        <translation>Tableau, classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau, CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Image PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Image SVG…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>There are no checked posts yet. Add files at the place “Dossier”; their authors will be counted here.</source>
        <translation>Il n’y a pas encore de publication contrôlée. Ajoutez des fichiers sous «&#xa0;Dossier&#xa0;»&#x202f;; leurs auteurs seront comptés ici.</translation>
    </message>
</context>
<context>
    <name>vigie::DecisionBar</name>
    <message numerus="yes">
        <source>and on %Ln identical text(s)</source>
        <comment>decide</comment>
        <translation>
            <numerusform>et au %Ln texte identique</numerusform>
            <numerusform>et aux %Ln textes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked of the creator:</source>
        <translation>Au créateur&#xa0;:</translation>
    </message>
    <message>
        <source>The finding is right. The creator is asked for nothing: “Ask for a correction” does that.</source>
        <translation>Le constat est juste. Rien n’est demandé au créateur&#xa0;: «&#xa0;Demander une correction&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>The finding is not right; a reason is kept.</source>
        <translation>Le constat n’est pas juste&#x202f;; un motif est conservé.</translation>
    </message>
    <message>
        <source>The finding is right, and the creator has to act: the letter asks for it.</source>
        <translation>Le constat est juste, et le créateur doit agir&#xa0;: la lettre le lui demande.</translation>
    </message>
    <message>
        <source>The words do not settle it: the letter asks the creator.</source>
        <translation>Les mots ne permettent pas de trancher&#xa0;: la lettre interroge le créateur.</translation>
    </message>
    <message>
        <source>The finding is right, and the house bears it. The creator is asked for nothing.</source>
        <translation>Le constat est juste, et la maison l’assume. Rien n’est demandé au créateur.</translation>
    </message>
    <message>
        <source>The correction was made.</source>
        <translation>La correction a été faite.</translation>
    </message>
    <message>
        <source>A remark, without a decision.</source>
        <translation>Une remarque, sans décision.</translation>
    </message>
</context>
<context>
    <name>vigie::DossierPage</name>
    <message>
        <source>Check again by the rules of today</source>
        <translation>Contrôler avec les règles du jour</translation>
    </message>
    <message>
        <source>Verify that it is intact</source>
        <translation>Vérifier l’intégrité</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table, a finding a row (CSV)…</source>
        <translation>Tableau, une ligne par constat (CSV)…</translation>
    </message>
    <message>
        <source>Everything, a post a line (NDJSON)…</source>
        <translation>Tout, une ligne par publication (NDJSON)…</translation>
    </message>
    <message>
        <source>Last day on which the dossier may be kept</source>
        <translation>Dernier jour de conservation du dossier</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Untitled dossier</source>
        <translation>Dossier sans titre</translation>
    </message>
    <message>
        <source>Kept by the program until you save it or throw it away.</source>
        <translation>Gardé par le programme jusqu’à ce que vous l’enregistriez ou le jetiez.</translation>
    </message>
    <message>
        <source>To be kept until %1.</source>
        <translation>À conserver jusqu’au %1.</translation>
    </message>
    <message>
        <source>No last day of keeping is set.</source>
        <translation>Aucune date de conservation n’est fixée.</translation>
    </message>
    <message>
        <source>Everything in %1 could be read.</source>
        <translation>Tout a pu être lu dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in %1</source>
        <translation>
            <numerusform>%Ln problème dans %1</numerusform>
            <numerusform>%Ln problèmes dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hash is computed again…</source>
        <translation>Toutes les empreintes sont recalculées…</translation>
    </message>
    <message>
        <source>✓ Intact: %1 posts, %2 entries in the journal. Last hash of the journal: %3</source>
        <translation>✓ Intact&#xa0;: %1 publications, %2 entrées au journal. Dernière empreinte du journal&#xa0;: %3</translation>
    </message>
    <message>
        <source>✗ Not intact: %1</source>
        <translation>✗ Pas intact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Posts (*.ndjson)</source>
        <translation>Publications (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There are no posts to export.</source>
        <translation>Il n’y a aucune publication à exporter.</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceButton</name>
    <message>
        <source>Show %1 in the post</source>
        <comment>quoted words</comment>
        <translation>Montrer %1 dans la publication</translation>
    </message>
    <message>
        <source>Show in the post: %1</source>
        <comment>name of a field</comment>
        <translation>Montrer dans la publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted from the post</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 × %L2</source>
        <comment>quoted words, how often they stand there</comment>
        <translation>%1 × %L2</translation>
    </message>
</context>
<context>
    <name>vigie::FilterBar</name>
    <message>
        <source>Show only: %1</source>
        <comment>a verdict</comment>
        <translation>N’afficher que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order of the posts</source>
        <translation>Ordre des publications</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par compte</translation>
    </message>
</context>
<context>
    <name>vigie::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <comment>criterion of a filter, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>criterion of a filter</comment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>Remove the criterion %1</source>
        <translation>Retirer le critère %1</translation>
    </message>
</context>
<context>
    <name>vigie::FilterLine</name>
    <message>
        <source>Filter the posts</source>
        <translation>Filtrer les publications</translation>
    </message>
    <message>
        <source>Filter: words, @creator, verdict:…</source>
        <translation>Filtrer&#xa0;: mots, @créateur, verdict:…</translation>
    </message>
</context>
<context>
    <name>vigie::FindingsView</name>
    <message>
        <source>Address of the legal text</source>
        <translation>Adresse du texte de loi</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <comment>law, article</comment>
        <translation>%1, art. %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Why?</source>
        <comment>opens the conditions of a rule</comment>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Rules that nearly applied</source>
        <translation>Presque&#xa0;: règles passées tout près</translation>
    </message>
    <message>
        <source>No other rule came close.</source>
        <translation>Aucune autre règle n’est passée près.</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <comment>a condition</comment>
        <translation>Rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <comment>a condition</comment>
        <translation>Non rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>No finding: none of the rules in force on that day applies.</source>
        <translation>Aucun constat&#xa0;: aucune des règles en vigueur ce jour-là ne s’applique.</translation>
    </message>
    <message>
        <source>Under the law of %1: %2</source>
        <comment>date, verdict</comment>
        <translation>Selon le droit en vigueur le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Signs of a commercial intent</source>
        <translation>Signes d’une intention commerciale</translation>
    </message>
    <message>
        <source>Advertising disclosures</source>
        <translation>Mentions publicitaires</translation>
    </message>
    <message>
        <source>seen at once</source>
        <comment>a disclosure</comment>
        <translation>visible d’emblée</translation>
    </message>
    <message>
        <source>out of sight</source>
        <comment>a disclosure</comment>
        <translation>hors de vue</translation>
    </message>
    <message>
        <source>in disguised letters</source>
        <comment>a disclosure</comment>
        <translation>en lettres déguisées</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Correction proposée</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>id of a rule</comment>
        <translation>Règle %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>et %Ln autre endroit</numerusform>
            <numerusform>et %Ln autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>This post has no text: nothing could be checked.</source>
        <translation>Cette publication n’a aucun texte&#xa0;: rien n’a pu être vérifié.</translation>
    </message>
    <message>
        <source>None seen.</source>
        <comment>signs</comment>
        <translation>Aucun relevé.</translation>
    </message>
    <message>
        <source>None seen.</source>
        <comment>disclosures</comment>
        <translation>Aucune relevée.</translation>
    </message>
</context>
<context>
    <name>vigie::HeatKey</name>
    <message>
        <source>Number: findings</source>
        <translation>Nombre&#xa0;: constats</translation>
    </message>
    <message>
        <source>1 or more</source>
        <comment>findings per post</comment>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>Shade: findings per post</source>
        <translation>Teinte&#xa0;: constats par publication</translation>
    </message>
</context>
<context>
    <name>vigie::HeatMapModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>creator, rule, number of findings</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vigie::HeatMapView</name>
    <message>
        <source>Findings of each creator by rule</source>
        <translation>Constats de chaque créateur par règle</translation>
    </message>
</context>
<context>
    <name>vigie::HelpDesk</name>
    <message>
        <source>Help on this</source>
        <translation>Aide sur cet écran</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Manual of Vigie</source>
        <translation>Le manuel de Vigie</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Sommaire du manuel</translation>
    </message>
</context>
<context>
    <name>vigie::HighlightLegend</name>
    <message>
        <source>sign</source>
        <comment>kind of mark</comment>
        <translation>signe</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>kind of mark</comment>
        <translation>mention</translation>
    </message>
    <message>
        <source>risk</source>
        <comment>kind of mark</comment>
        <translation>risque</translation>
    </message>
    <message>
        <source>Marks: a sign on one line, a disclosure on two lines, a risk on a wavy line</source>
        <translation>Repères&#xa0;: un signe est souligné d’un trait, une mention de deux, un risque d’une vague</translation>
    </message>
</context>
<context>
    <name>vigie::HouseEdit</name>
    <message>
        <source>What may stand here</source>
        <translation>Ce qui peut se trouver ici</translation>
    </message>
</context>
<context>
    <name>vigie::HouseEditor</name>
    <message>
        <source>This file is not in UTF-8.</source>
        <translation>Ce fichier n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>In the text editor: “Save as”, encoding UTF-8.</source>
        <translation>Dans l’éditeur de texte&#xa0;: «&#xa0;Enregistrer sous&#xa0;», encodage UTF-8.</translation>
    </message>
    <message>
        <source>Text of the house rules</source>
        <translation>Texte des règles maison</translation>
    </message>
    <message>
        <source>Rules of your own, laid over the law. Ctrl+Space shows what may stand where the cursor is.</source>
        <translation>Vos propres règles, posées sur la loi. Ctrl+Espace montre ce qui peut se trouver à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>house rules</comment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>house rules</comment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Mistakes in the house rules</source>
        <translation>Fautes dans les règles maison</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>⬣ %Ln mistake(s)</source>
        <translation>
            <numerusform>⬣ %Ln faute</numerusform>
            <numerusform>⬣ %Ln fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ These rules can be used.</source>
        <translation>✓ Ces règles peuvent servir.</translation>
    </message>
    <message numerus="yes">
        <source>◇ These rules can be used, with %Ln remark(s).</source>
        <translation>
            <numerusform>◇ Ces règles peuvent servir, avec %Ln remarque.</numerusform>
            <numerusform>◇ Ces règles peuvent servir, avec %Ln remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open house rules</source>
        <translation>Ouvrir des règles maison</translation>
    </message>
    <message>
        <source>House rules (*.yaml)</source>
        <translation>Règles maison (*.yaml)</translation>
    </message>
    <message>
        <source>Save the house rules</source>
        <translation>Enregistrer les règles maison</translation>
    </message>
    <message>
        <source>Check with them</source>
        <translation>Contrôler avec elles</translation>
    </message>
    <message>
        <source>Check without</source>
        <translation>Contrôler sans elles</translation>
    </message>
    <message>
        <source>This dossier: %1</source>
        <comment>how it was checked</comment>
        <translation>Ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks from now on, in every dossier, use: %1.</source>
        <comment>house rules</comment>
        <translation>Contrôles à venir, dans tous les dossiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checks from now on, in every dossier, use the law alone.</source>
        <translation>Contrôles à venir, dans tous les dossiers&#xa0;: la loi seule.</translation>
    </message>
    <message>
        <source>for this dossier and all that follow</source>
        <translation>pour ce dossier et tous ceux qui suivront</translation>
    </message>
</context>
<context>
    <name>vigie::HouseEffectView</name>
    <message>
        <source>Posts that the house rules gain or lose</source>
        <translation>Publications que les règles maison gagnent ou perdent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Open a dossier to see which of its posts these rules gain and lose.</source>
        <translation>Ouvrez un dossier pour voir quelles publications ces règles y gagnent et y perdent.</translation>
    </message>
    <message>
        <source>Looking at the posts of the dossier…</source>
        <translation>Examen des publications du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Gains %Ln post(s)</source>
        <translation>
            <numerusform>Gagne %Ln publication</numerusform>
            <numerusform>Gagne %Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, loses %Ln post(s).</source>
        <translation>
            <numerusform>, en perd %Ln.</numerusform>
            <numerusform>, en perd %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole dossier was looked at: %Ln post(s).</source>
        <translation>
            <numerusform>Tout le dossier a été examiné&#xa0;: %Ln publication.</numerusform>
            <numerusform>Tout le dossier a été examiné&#xa0;: %Ln publications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln post(s) were looked at…</source>
        <translation>
            <numerusform>%Ln publication examinée pour l’instant…</numerusform>
            <numerusform>%Ln publications examinées pour l’instant…</numerusform>
        </translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation>+ gagnée</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− perdue</translation>
    </message>
</context>
<context>
    <name>vigie::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an entry of the log</comment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>of an entry of the log</comment>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>vigie::JournalPage</name>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>The entry as it stands in the file</source>
        <translation>L’entrée telle qu’elle est dans le fichier</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Filter: a name, a day, a post, words of a reason</source>
        <translation>Filtrer&#xa0;: un nom, un jour, une publication, des mots d’un motif</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Nature des entrées</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Every hash is computed again. You can go on working.</source>
        <translation>Chaque empreinte est recalculée. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>⬣ Could not be verified</source>
        <translation>⬣ N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>✓ Intact</source>
        <translation>✓ Intact</translation>
    </message>
    <message>
        <source>⬣ Not intact</source>
        <translation>⬣ Pas intact</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>NDJSON, from which the hashes can be computed (*.ndjson)</source>
        <translation>NDJSON, dont les empreintes peuvent être recalculées (*.ndjson)</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Montrer l’entrée</translation>
    </message>
    <message numerus="yes">
        <source>Verified: %Ln entry(s)</source>
        <translation>
            <numerusform>Vérifiées&#xa0;:&#xa0;%Ln entrée</numerusform>
            <numerusform>Vérifiées&#xa0;:&#xa0;%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln record(s).</source>
        <translation>
            <numerusform>,&#xa0;%Ln enregistrement.</numerusform>
            <numerusform>,&#xa0;%Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of the last entry: %1</source>
        <translation>Empreinte de la dernière entrée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Telle qu’elle figure dans le fichier</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>À &amp;propos de Vigie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>Checks sponsored posts against the French law of 9 June 2023. It works on this machine alone and gives no legal advice.

Rules: %1 %2
Licence: GPL-3.0-or-later</source>
        <translation>Contrôle les publications sponsorisées au regard de la loi du 9 juin 2023. Vigie travaille sur cette machine seulement et ne remplace pas un conseil juridique.

Règles&#xa0;: %1 %2
Licence&#xa0;: GPL-3.0-or-later</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) while reading.</source>
        <translation>
            <numerusform>%Ln problème à la lecture.</numerusform>
            <numerusform>%Ln problèmes à la lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a place of the program</comment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>a place of the program</comment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Check a draft while it is typed (%1)</source>
        <translation>Contrôler un brouillon pendant la frappe (%1)</translation>
    </message>
    <message>
        <source>Untitled dossier</source>
        <translation>Dossier sans titre</translation>
    </message>
    <message>
        <source>%1 (to look only) — Vigie</source>
        <comment>dossier</comment>
        <translation>%1 (lecture seule) — Vigie</translation>
    </message>
    <message>
        <source>%1 — Vigie</source>
        <comment>dossier</comment>
        <translation>%1 — Vigie</translation>
    </message>
    <message>
        <source>Open to look only. %1</source>
        <translation>Ouvert en lecture seule. %1</translation>
    </message>
    <message>
        <source>Cancelled. Files that had been read to their end stay in the dossier.</source>
        <translation>Interrompu. Les fichiers déjà lus en entier restent dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: “%1” on %Ln post(s)</source>
        <translation>
            <numerusform>Annulé&#xa0;: «&#xa0;%1&#xa0;» sur %Ln publication</numerusform>
            <numerusform>Annulé&#xa0;: «&#xa0;%1&#xa0;» sur %Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: “%1” on %Ln post(s)</source>
        <translation>
            <numerusform>Rétabli&#xa0;: «&#xa0;%1&#xa0;» sur %Ln publication</numerusform>
            <numerusform>Rétabli&#xa0;: «&#xa0;%1&#xa0;» sur %Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Throw the untitled dossier away…</source>
        <translation>&amp;Jeter le dossier sans titre…</translation>
    </message>
    <message>
        <source>Open a dossier, or files with posts</source>
        <translation>Ouvrir un dossier, ou des fichiers de publications</translation>
    </message>
    <message>
        <source>Add files with posts</source>
        <translation>Ajouter des fichiers de publications</translation>
    </message>
    <message>
        <source>Save the dossier as</source>
        <translation>Enregistrer le dossier sous</translation>
    </message>
    <message>
        <source>Throw the dossier away</source>
        <translation>Jeter le dossier</translation>
    </message>
    <message>
        <source>Throw the untitled dossier away, with all its posts and decisions?</source>
        <translation>Jeter le dossier sans titre, avec toutes ses publications et toutes ses décisions&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>a place of the program</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Creators</source>
        <comment>a place of the program</comment>
        <translation>Créateurs</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>a place of the program</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Second reading, disagreements, &amp;sample…</source>
        <translation>Seconde lecture, désaccords, &amp;échantillon…</translation>
    </message>
    <message>
        <source>Your house rules cannot be used with this law, and checks are made without them. “House rules” in the place “Rules” says why.</source>
        <translation>Vos règles maison ne peuvent pas être utilisées avec cette loi, et les contrôles se font sans elles. «&#xa0;Règles maison&#xa0;», sous «&#xa0;Règles&#xa0;», dit pourquoi.</translation>
    </message>
    <message>
        <source>Decided differently in the two copies.</source>
        <translation>Décidé autrement dans les deux copies.</translation>
    </message>
    <message numerus="yes">
        <source>Taken over from the copy: %Ln entry(s) of the log</source>
        <translation>
            <numerusform>Repris de la copie&#xa0;: %Ln entrée du journal</numerusform>
            <numerusform>Repris de la copie&#xa0;: %Ln entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln post(s).</source>
        <translation>
            <numerusform>, %Ln publication.</numerusform>
            <numerusform>, %Ln publications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) differ.</source>
        <translation>
            <numerusform>%Ln décision diffère.</numerusform>
            <numerusform>%Ln décisions diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with a &amp;copy…</source>
        <translation>Réunir avec une &amp;copie…</translation>
    </message>
    <message>
        <source>Merge with a copy of this dossier</source>
        <translation>Réunir avec une copie de ce dossier</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Add a &amp;folder of files…</source>
        <translation>Ajouter un &amp;dossier de fichiers…</translation>
    </message>
    <message>
        <source>Add a folder of files with posts</source>
        <translation>Ajouter un dossier de fichiers de publications</translation>
    </message>
    <message>
        <source>Everything that Vigie reads (%1)</source>
        <comment>patterns</comment>
        <translation>Tout ce que Vigie lit (%1)</translation>
    </message>
    <message>
        <source>Dossiers (%1)</source>
        <comment>patterns</comment>
        <translation>Dossiers (%1)</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <comment>patterns</comment>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <comment>patterns</comment>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Archives (%1)</source>
        <comment>patterns</comment>
        <translation>Archives (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>patterns</comment>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Nothing new: every post of these files was in the dossier already.</source>
        <translation>Rien de nouveau&#xa0;: toutes les publications de ces fichiers étaient déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Cancelled. Some posts are not checked by these rules yet: the place “Dossier” offers to go on.</source>
        <translation>Annulé. Des publications ne sont pas encore contrôlées selon ces règles&#xa0;: la page «&#xa0;Dossier&#xa0;» propose de continuer.</translation>
    </message>
    <message>
        <source>Open a &amp;recent dossier</source>
        <translation>Ouvrir un dossier &amp;récent</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <translation>
            <numerusform>%1 et %Ln autre fichier</numerusform>
            <numerusform>%1 et %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: do these posts belong to the present dossier, or to a new one?</source>
        <comment>files</comment>
        <translation>%1&#xa0;: ces publications vont-elles dans le dossier ouvert, ou dans un nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Add to this dossier</source>
        <translation>Ajouter à ce dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>No other dossier was opened yet.</source>
        <translation>Aucun autre dossier n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Untitled dossier of %1</source>
        <comment>date</comment>
        <translation>Dossier sans titre du %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a dossier, its folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <comment>a dossier</comment>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Opening the dossier…</source>
        <translation>Ouverture du dossier…</translation>
    </message>
    <message>
        <source>%1 (purged) — Vigie</source>
        <comment>dossier</comment>
        <translation>%1 (purgé) — Vigie</translation>
    </message>
    <message>
        <source>No program of this machine opens this file. It lies here: %1</source>
        <comment>a file</comment>
        <translation>Aucun programme de cette machine n’ouvre ce fichier. Il est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>No browser was found on this machine.</source>
        <translation>Aucun navigateur n’a été trouvé sur cette machine.</translation>
    </message>
    <message>
        <source>Your browser will go online to %1, which will see that somebody there looks at this post. Vigie itself sends nothing.</source>
        <comment>a site</comment>
        <translation>Votre navigateur va se connecter à %1, qui verra que quelqu’un consulte cette publication. Vigie, elle, n’envoie rien.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Your decisions are signed “%1”.</source>
        <comment>a person</comment>
        <translation>Vos décisions sont signées «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Changer de nom…</translation>
    </message>
    <message>
        <source>This dossier was purged: nothing is left to show here.</source>
        <translation>Ce dossier a été purgé&#xa0;: il n’en reste rien à montrer ici.</translation>
    </message>
    <message>
        <source>No program of this machine shows folders. This one is: %1</source>
        <comment>a folder</comment>
        <translation>Aucun programme de cette machine ne montre les répertoires. Celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The last decision is by %1; nobody else takes it back.</source>
        <comment>a person</comment>
        <translation>La dernière décision est de %1&#x202f;; personne d’autre ne l’annule.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>from which posts were read</comment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read from %1</source>
        <translation>
            <numerusform>%Ln publication lue de %1</numerusform>
            <numerusform>%Ln publications lues de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) set aside (see “Dossier”)</source>
        <translation>
            <numerusform>%Ln mis de côté (voir «&#xa0;Dossier&#xa0;»)</numerusform>
            <numerusform>%Ln mis de côté (voir «&#xa0;Dossier&#xa0;»)</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a day</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was read, facts</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>vigie::MappingPage</name>
    <message>
        <source>%1, sheet %2</source>
        <comment>file and sheet of a workbook</comment>
        <translation>%1, feuille %2</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Lire ainsi</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Vigie does not know all columns of this table. Say which one holds the text of the posts and, if there is one, their date. It is remembered for tables with the same headers.</source>
        <translation>Vigie ne connaît pas toutes les colonnes de ce tableau. Dites laquelle porte le texte des publications et, s’il y en a une, leur date. Ce choix est retenu pour les tableaux qui ont les mêmes en-têtes.</translation>
    </message>
    <message>
        <source>found by looking at the column</source>
        <translation>trouvé en regardant la colonne</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>said by the rows</source>
        <translation>dite par les lignes</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04/2025 are</source>
        <translation>L’ordre des &amp;dates telles que 03/04/2025</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Skip this table</source>
        <translation>&amp;Passer ce tableau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What do the columns of %1 mean?</source>
        <translation>Que contiennent les colonnes de %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>vigie::MappingTableModel</name>
    <message>
        <source>(not read)</source>
        <comment>what a column is taken for</comment>
        <translation>(non lue)</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of the user’s table</comment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>is taken for</source>
        <comment>a column of the user’s table</comment>
        <translation>est prise pour</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
</context>
<context>
    <name>vigie::MeaningDelegate</name>
    <message>
        <source>What the column is taken for</source>
        <translation>Ce pour quoi la colonne est prise</translation>
    </message>
</context>
<context>
    <name>vigie::MediaStrip</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Images de la publication</translation>
    </message>
</context>
<context>
    <name>vigie::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the file that was written</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son emplacement</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>a file</comment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::PlaceRail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>vigie::PostListModel</name>
    <message>
        <source>Being read…</source>
        <comment>a post of the list</comment>
        <translation>En cours de lecture…</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
</context>
<context>
    <name>vigie::PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
</context>
<context>
    <name>vigie::PostOrigin</name>
    <message>
        <source>%1, record %2</source>
        <comment>a file, a number</comment>
        <translation>%1, enregistrement %2</translation>
    </message>
    <message>
        <source>likes: %1</source>
        <translation>j’aime&#xa0;: %1</translation>
    </message>
    <message>
        <source>comments: %1</source>
        <translation>commentaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>views: %1</source>
        <translation>vues&#xa0;: %1</translation>
    </message>
    <message>
        <source>shares: %1</source>
        <translation>partages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>vigie::PostView</name>
    <message>
        <source>The post as the public saw it</source>
        <translation>La publication telle que le public l’a vue</translation>
    </message>
</context>
<context>
    <name>vigie::ProblemTableModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>number of the record in the file</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>vigie::ProblemsWindow</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Problems while reading</source>
        <translation>Problèmes à la lecture</translation>
    </message>
</context>
<context>
    <name>vigie::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement du contrôle</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln post(s)</source>
        <translation>
            <numerusform>Lecture&#xa0;: %Ln publication</numerusform>
            <numerusform>Lecture&#xa0;: %Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %Ln post(s)</source>
        <translation>
            <numerusform>Contrôle&#xa0;: %Ln publication</numerusform>
            <numerusform>Contrôle&#xa0;: %Ln publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QuickCheckPage</name>
    <message>
        <source>Quick check</source>
        <translation>Vérification rapide</translation>
    </message>
    <message>
        <source>Paste or type a caption. It is checked as you type and is not kept.</source>
        <translation>Collez ou tapez une légende. Elle est contrôlée pendant la frappe et n’est pas conservée.</translation>
    </message>
    <message>
        <source>Draft of a caption</source>
        <translation>Brouillon d’une légende</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Légende…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Day of publication</source>
        <translation>&amp;Jour de publication</translation>
    </message>
    <message>
        <source>&amp;Label of the platform</source>
        <translation>&amp;Label de la plateforme</translation>
    </message>
</context>
<context>
    <name>vigie::ReadingDesk</name>
    <message>
        <source>What is to be read</source>
        <translation>Ce qui est à lire</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Motif ou note</translation>
    </message>
    <message>
        <source>&amp;Nothing is missing</source>
        <translation>&amp;Rien ne manque</translation>
    </message>
    <message>
        <source>A finding is &amp;missing</source>
        <translation>Il &amp;manque un constat</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
    </message>
    <message>
        <source>The program found nothing here. Would you have?</source>
        <translation>Le programme n’a rien trouvé ici. Et vous&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>who, which reading, what was decided</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Say what is missing, then decide.</source>
        <translation>Dites ce qui manque, puis décidez.</translation>
    </message>
    <message>
        <source>Dismissing a finding needs a reason.</source>
        <translation>Pour écarter un constat, il faut un motif.</translation>
    </message>
</context>
<context>
    <name>vigie::ReadingTaskModel</name>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>What to read</source>
        <comment>a finding or a post</comment>
        <translation>À lire</translation>
    </message>
</context>
<context>
    <name>vigie::ReasonPopup</name>
    <message>
        <source>The disclosure stands elsewhere in the post</source>
        <translation>La mention figure ailleurs dans la publication</translation>
    </message>
    <message>
        <source>Nothing was received in return</source>
        <translation>Aucune contrepartie n’a été reçue</translation>
    </message>
    <message>
        <source>The author’s own product or brand</source>
        <translation>Produit ou marque de l’auteur lui-même</translation>
    </message>
    <message>
        <source>The words mean something else here</source>
        <translation>Les mots ont ici un autre sens</translation>
    </message>
    <message>
        <source>Not meant for the public in France</source>
        <translation>Ne s’adresse pas au public en France</translation>
    </message>
    <message>
        <source>Already settled with the creator</source>
        <translation>Déjà réglé avec le créateur</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Une autre raison…</translation>
    </message>
    <message>
        <source>Why is it dismissed?</source>
        <translation>Pourquoi écarter&#x202f;?</translation>
    </message>
    <message>
        <source>Note on this post…</source>
        <translation>Note sur cette publication…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In your own words, as the creator will read it…</source>
        <translation>Avec vos mots, tels que le créateur les lira…</translation>
    </message>
    <message>
        <source>What is asked of the creator?</source>
        <translation>Que demande-t-on au créateur&#x202f;?</translation>
    </message>
    <message>
        <source>The usual question</source>
        <translation>La question habituelle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Enter takes it, Esc leaves everything as it is.</source>
        <translation>Entrée valide, Échap laisse tout en l’état.</translation>
    </message>
</context>
<context>
    <name>vigie::ReportForm</name>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Corrections until</source>
        <translation>Corrections avant le</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Filter, as in the review</source>
        <translation>Filtre, comme dans la revue</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>toutes les publications</translation>
    </message>
    <message>
        <source>Creators, separated by blanks</source>
        <translation>Créateurs, séparés par des espaces</translation>
    </message>
    <message>
        <source>all creators</source>
        <translation>tous les créateurs</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Firm or department</source>
        <translation>Cabinet ou service</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation>Référence du dossier</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Note on confidentiality</source>
        <translation>Mention de confidentialité</translation>
    </message>
    <message>
        <source>the usual sentence</source>
        <translation>la phrase habituelle</translation>
    </message>
    <message>
        <source>Logo, PNG or JPEG</source>
        <translation>Logo, PNG ou JPEG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Choices for the report</source>
        <translation>Choix du rapport</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a report</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>name of the dossier or of the files</source>
        <translation>nom du dossier ou des fichiers</translation>
    </message>
</context>
<context>
    <name>vigie::ReportPage</name>
    <message>
        <source>Open a dossier to see its report.</source>
        <translation>Ouvrez un dossier pour voir son rapport.</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Page web (HTML)…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Données (JSON)…</translation>
    </message>
    <message>
        <source>For other tools (SARIF)…</source>
        <translation>Pour d’autres outils (SARIF)…</translation>
    </message>
    <message>
        <source>A &amp;letter of corrections for each creator…</source>
        <translation>Une &amp;lettre de corrections par créateur…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier où mettre les lettres</translation>
    </message>
    <message>
        <source>Written already: %1</source>
        <translation>Déjà écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>For other tools (*.sarif)</source>
        <translation>Pour d’autres outils (*.sarif)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>In the review, D asks for a correction and Q puts a question.</source>
        <translation>Dans la revue, D demande une correction et Q pose une question.</translation>
    </message>
    <message>
        <source>No post is of those that you chose: there is nothing to report.</source>
        <translation>Aucune publication n’est de celles que vous avez choisies&#xa0;: il n’y a rien à rapporter.</translation>
    </message>
    <message>
        <source>There are no posts in this dossier: there is nothing to report.</source>
        <translation>Ce dossier ne contient aucune publication&#xa0;: il n’y a rien à rapporter.</translation>
    </message>
    <message>
        <source>&amp;Other formats, letters</source>
        <translation>Autres f&amp;ormats, lettres</translation>
    </message>
</context>
<context>
    <name>vigie::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewFooter</name>
    <message>
        <source>Posts that were treated</source>
        <translation>Publications traitées</translation>
    </message>
    <message>
        <source>%1 / %2 treated</source>
        <translation>%1 / %2 traitées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <comment>shown</comment>
        <translation>
            <numerusform>%1 sur %Ln publication</numerusform>
            <numerusform>%1 sur %Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln disputed</source>
        <comment>posts</comment>
        <translation>
            <numerusform>, %Ln en désaccord</numerusform>
            <numerusform>, %Ln en désaccord</numerusform>
        </translation>
    </message>
    <message>
        <source>Two readers disagree: these posts count as treated again once it is settled, in Review ▸ Second reading.</source>
        <translation>Deux lecteurs sont en désaccord&#xa0;: ces publications comptent de nouveau comme traitées une fois que quelqu’un a tranché, dans Revue ▸ Seconde lecture.</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPage</name>
    <message>
        <source>No post matches this filter.</source>
        <translation>Aucune publication ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>To look only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Decisions wait for the import</source>
        <translation>Les décisions attendent la fin de l’import</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln post(s) at once</source>
        <translation>
            <numerusform>%Ln publication à la fois au plus</numerusform>
            <numerusform>%Ln publications à la fois au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) chosen</source>
        <translation>
            <numerusform>%Ln publication choisie</numerusform>
            <numerusform>%Ln publications choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Le constat choisi</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>La publication</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts yet. Drop files on the window, or add them at the place “Dossier”.</source>
        <translation>Il n’y a pas encore de publication. Déposez des fichiers sur la fenêtre, ou ajoutez-les sous «&#xa0;Dossier&#xa0;».</translation>
    </message>
</context>
<context>
    <name>vigie::RuleBench</name>
    <message>
        <source>Text to try the rule on</source>
        <translation>Texte sur lequel essayer la règle</translation>
    </message>
    <message>
        <source>Type or paste a text to try the rule on</source>
        <translation>Tapez ou collez un texte sur lequel essayer la règle</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Conditions of the rule</source>
        <translation>Conditions de la règle</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>Ce que la règle demande</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>✓ Reported: %1</source>
        <translation>✓ Signalé&#xa0;: %1</translation>
    </message>
    <message>
        <source>✗ Not reported: %1</source>
        <translation>✗ Pas signalé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also reported: %1</source>
        <translation>Signalé aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nearly: %1 – %2</source>
        <comment>a rule that is not reported, what it lacks</comment>
        <translation>Presque&#xa0;: %1 – %2</translation>
    </message>
</context>
<context>
    <name>vigie::RuleTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>how many a rule reports</comment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>vigie::RulesPage</name>
    <message>
        <source>Card of the rule</source>
        <translation>Fiche de la règle</translation>
    </message>
    <message>
        <source>Days on which the law changes</source>
        <translation>Jours où le droit change</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>of a rule</comment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Timeline of the law</source>
        <translation>Chronologie du droit</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Filter: words of a title, identifier</source>
        <translation>Filtrer&#xa0;: mots d’un titre, identifiant</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rule matches this filter.</source>
        <translation>Aucune règle ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>Hide the word lists</source>
        <translation>Masquer les listes de mots</translation>
    </message>
    <message>
        <source>Show the word lists as they are written</source>
        <translation>Montrer les listes de mots telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Essayer un texte</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles maison</translation>
    </message>
</context>
<context>
    <name>vigie::SavedFiltersButton</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>No filter was saved yet.</source>
        <translation>Aucun filtre n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Filter the list first: that filter is saved here.</source>
        <translation>Filtrez d’abord la liste&#xa0;: ce filtre s’enregistre ici.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a filter</comment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>vigie::SecondReadingPage</name>
    <message>
        <source>Nothing is to be read a second time. Findings come here once the first reader has decided on them.</source>
        <translation>Rien n’est à relire. Les constats arrivent ici dès que le premier lecteur s’est prononcé.</translation>
    </message>
    <message>
        <source>The readers disagree on nothing. Where they do, the finding comes here to be settled.</source>
        <translation>Les lecteurs ne sont en désaccord sur rien. Quand ils le sont, le constat vient ici pour être départagé.</translation>
    </message>
    <message>
        <source>No sample is drawn yet. Draw one above: posts without a finding, for a person to read.</source>
        <translation>Aucun échantillon n’est tiré. Tirez-en un ci-dessus&#xa0;: des publications sans constat, qu’une personne lira.</translation>
    </message>
    <message>
        <source>No finding was decided on by both readers yet.</source>
        <translation>Aucun constat n’a encore été tranché par les deux lecteurs.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Qui lit</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Je suis</translation>
    </message>
    <message>
        <source>The second reader is another person than the first, and does not see here what the first decided.</source>
        <translation>Le second lecteur est une autre personne que le premier, et ne voit pas ici ce que le premier a décidé.</translation>
    </message>
    <message>
        <source>Agreement of the two readers by rule</source>
        <translation>Accord des deux lecteurs par règle</translation>
    </message>
    <message>
        <source>The share says how often both decided the same. Cohen’s kappa takes away what two readers would agree on by chance: 1 is full agreement, 0 no more than chance. Read it together with the number of findings.</source>
        <translation>La part dit combien de fois les deux ont décidé de même. Le kappa de Cohen retranche ce sur quoi deux lecteurs s’accorderaient par hasard&#xa0;: 1 est l’accord complet, 0 pas plus que le hasard. Il se lit avec le nombre de constats.</translation>
    </message>
    <message>
        <source>Posts to draw</source>
        <translation>Publications à tirer</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Tirer un échantillon</translation>
    </message>
    <message>
        <source>Second reading (%1)</source>
        <translation>Seconde lecture (%1)</translation>
    </message>
    <message>
        <source>Disagreements (%1)</source>
        <translation>Désaccords (%1)</translation>
    </message>
    <message>
        <source>Sample (%1)</source>
        <translation>Échantillon (%1)</translation>
    </message>
    <message>
        <source>You are the first reader of these findings; another person reads here.</source>
        <translation>Vous êtes le premier lecteur de ces constats&#x202f;; un autre lit ici.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln without a finding</source>
        <translation>
            <numerusform>parmi %Ln sans constat</numerusform>
            <numerusform>parmi %Ln sans constat</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>Numéro du tirage</translation>
    </message>
    <message>
        <source>The same number draws the same posts again: anybody can check the draw.</source>
        <translation>Le même numéro tire les mêmes publications&#xa0;: chacun peut contrôler le tirage.</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys as they &amp;came</source>
        <translation>Touches d’&amp;origine</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Your name in the log</source>
        <translation>&amp;Votre nom au journal</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”.</source>
        <comment>a key, and what it does</comment>
        <translation>%1 est déjà prise&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>vigie::SourceTableModel</name>
    <message>
        <source>%1: %2 expected, %3 read, %4 errors, %5 set aside</source>
        <translation>%1&#xa0;: %2 attendus, %3 lus, %4 erreurs, %5 mis de côté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>records of a file</comment>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>records of a file</comment>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>records of a file</comment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>records of a file</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>, %1 new, %2 completed, %3 there already</source>
        <translation>, %1 nouvelles, %2 complétées, %3 déjà là</translation>
    </message>
    <message>
        <source>Posts that the dossier did not have</source>
        <translation>Publications que le dossier n’avait pas</translation>
    </message>
    <message>
        <source>Posts that the dossier had, and that this file completes or corrects</source>
        <translation>Publications que le dossier avait, et que ce fichier complète ou corrige</translation>
    </message>
    <message>
        <source>Posts that the dossier had already, as they are: they count once</source>
        <translation>Publications que le dossier avait déjà telles quelles&#xa0;: elles ne comptent qu’une fois</translation>
    </message>
    <message>
        <source>New</source>
        <comment>posts of a file</comment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>posts of a file</comment>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>There already</source>
        <comment>posts of a file</comment>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>(name purged)</source>
        <comment>a file</comment>
        <translation>(nom effacé)</translation>
    </message>
    <message>
        <source>Records that are no posts to check: private ones and drafts, adverts that were shown to the account, totals. Which they are stands below.</source>
        <translation>Enregistrements qui ne sont pas des publications à contrôler&#xa0;: privées ou brouillons, publicités montrées au compte, totaux. Le détail est dessous.</translation>
    </message>
</context>
<context>
    <name>vigie::ThemedChart</name>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vigie::Tour</name>
    <message>
        <source>The dossier</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Drop the files here as they come: a file, a folder, an archive. Vigie says what it read and what it could not read. The files are never changed.</source>
        <translation>Déposez les fichiers tels quels&#xa0;: un fichier, un dossier, une archive. Vigie dit ce qu’elle a lu, et ce qu’elle n’a pas pu lire. Les fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La revue</translation>
    </message>
    <message>
        <source>The list, the post as the public saw it, the findings with their words and their text. One key decides and goes on; everything can be undone.</source>
        <translation>La liste, la publication telle que le public l’a vue, les constats avec leurs mots et leur texte. Une touche décide et avance&#x202f;; tout s’annule.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The creators, and the rules below</source>
        <translation>Les créateurs et, dessous, les règles</translation>
    </message>
    <message>
        <source>Who discloses, who does not, and since when. Then each rule with its reasons, its law and its proof, and rules of your own.</source>
        <translation>Qui signale la publicité, qui ne le fait pas, et depuis quand. Puis chaque règle avec ses raisons, son texte et sa preuve, et vos propres règles.</translation>
    </message>
    <message>
        <source>The report, and the log below</source>
        <translation>Le rapport et, dessous, le journal</translation>
    </message>
    <message>
        <source>An audit as PDF with its limits written in it, which anyone can check again later. The log says who did what, and when.</source>
        <translation>Un audit en PDF, où ses limites sont écrites et que chacun peut revérifier plus tard. Le journal dit qui a fait quoi, et quand.</translation>
    </message>
    <message>
        <source>The quick check, and help beside it</source>
        <translation>La vérification rapide et, à côté, l’aide</translation>
    </message>
    <message>
        <source>Paste a draft: the verdict follows as you type, and nothing is kept. F1 opens the manual at the screen you are on; the Help menu starts this tour again.</source>
        <translation>Collez un brouillon&#xa0;: le verdict suit la frappe, et rien n’est conservé. F1 ouvre le manuel à l’écran où vous êtes&#x202f;; le menu Aide relance cette visite.</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
    <message>
        <source>Your turn: the files</source>
        <translation>À vous&#xa0;: les fichiers</translation>
    </message>
    <message>
        <source>Drop them on the window as they come: a file, a folder, an archive; or press this button. Vigie says what it read and what it could not read, and never changes them. The sample beside it shows all this with invented posts.</source>
        <translation>Déposez-les sur la fenêtre tels quels&#xa0;: un fichier, un dossier, une archive&#x202f;; ou appuyez sur ce bouton. Vigie dit ce qu’elle a lu et ce qu’elle n’a pas pu lire, et ne les modifie jamais. L’exemple, à côté, montre tout cela sur des publications inventées.</translation>
    </message>
</context>
<context>
    <name>vigie::WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>An export of a platform or of a collector, or a spreadsheet with one post a row. The files stay on this machine and are never changed.</source>
        <translation>L’export d’une plateforme ou d’un logiciel de collecte, ou un tableur avec une publication par ligne. Les fichiers restent sur cette machine et ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>No post could be read. Try other files.</source>
        <translation>Aucune publication n’a pu être lue. Essayez d’autres fichiers.</translation>
    </message>
    <message>
        <source>Drop files with posts here to check them.</source>
        <translation>Déposez ici des fichiers de publications pour les contrôler.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Or go on with a dossier</source>
        <translation>Ou reprendre un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled dossier</source>
        <translation>Dossier sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
</context>
</TS>

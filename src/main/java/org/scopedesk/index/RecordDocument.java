package org.scopedesk.index;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;

/** How a record lies in the index: its words, unstored, and its id. */
final class RecordDocument {
    static final String ID_HIGH = "idHigh";
    static final String ID_LOW = "idLow";

    private final Document document = new Document();

    private RecordDocument() {}

    static Document of(IndexedRecord indexed) {
        RecordDocument made = new RecordDocument();
        made.id(indexed.id().value());
        made.texts(indexed.citation());
        made.text(SearchField.SOURCE, indexed.source());
        return made.document;
    }

    private void id(UUID id) {
        document.add(new NumericDocValuesField(ID_HIGH, id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(ID_LOW, id.getLeastSignificantBits()));
    }

    private void texts(Citation citation) {
        text(SearchField.TITLE, citation.title());
        text(SearchField.TITLE, citation.otherTitle());
        text(SearchField.ABSTRACT, citation.abstractText());
        citation.authors().forEach(this::author);
        citation.keywords().forEach(keyword -> text(SearchField.KEYWORD, keyword));
        text(SearchField.JOURNAL, citation.journal());
        text(SearchField.JOURNAL, citation.journalAbbreviation());
        text(SearchField.LANGUAGE, citation.language());
        citation.year().ifPresent(year -> whole(SearchField.YEAR, Integer.toString(year)));
        citation.doi().ifPresent(doi -> whole(SearchField.DOI, doi.value()));
        whole(SearchField.TYPE, citation.type().word());
    }

    /** An author is found as {@code Nordahl, Kari} and as {@code Nordahl K}. */
    private void author(Author author) {
        text(SearchField.AUTHOR, author.inverted());
        if (!author.given().isEmpty()) {
            text(SearchField.AUTHOR, author.brief());
        }
    }

    private void text(SearchField field, String value) {
        if (!value.isEmpty()) {
            document.add(new TextField(field.word(), value, Field.Store.NO));
        }
    }

    private void whole(SearchField field, String value) {
        document.add(new StringField(field.word(), value, Field.Store.NO));
    }

    /** The first half of the id of each record of a part of the index. */
    static NumericDocValues idHigh(LeafReaderContext leaf) throws IOException {
        return DocValues.getNumeric(leaf.reader(), ID_HIGH);
    }

    /** The second half. */
    static NumericDocValues idLow(LeafReaderContext leaf) throws IOException {
        return DocValues.getNumeric(leaf.reader(), ID_LOW);
    }
}

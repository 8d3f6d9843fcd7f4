package org.ccpor.form.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a draft; no value stands for an answer that was taken away. Its revision is the number of the form's answer
 * that it was, so that one who saw an earlier answer at the same place is told, and nobody else.
 */
@Entity
@Table(name = "form_answer")
@IdClass(DraftAnswer.Key.class)
public class DraftAnswer {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Form form;

    @Id
    private String path;

    private @Nullable String value;
    private long revision;
    private String answeredBy;
    private Instant answeredAt;

    record Key(UUID form, String path) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected DraftAnswer() {}

    @SuppressWarnings("NullAway.Init")
    DraftAnswer(String path, @Nullable String value, long revision, FormPage.Mark by) {
        this.path = path;
        this.value = value;
        this.revision = revision;
        this.answeredBy = by.by();
        this.answeredAt = by.at();
    }

    DraftAnswer of(Form owner) {
        form = owner;
        return this;
    }

    /** Takes over what was answered at the same path later. */
    void become(DraftAnswer later) {
        value = later.value;
        revision = later.revision;
        answeredBy = later.answeredBy;
        answeredAt = later.answeredAt;
    }

    String path() {
        return path;
    }

    /** {@code null} once it was cleared. */
    public @Nullable String value() {
        return value;
    }

    /** Of the draft, when it was given. */
    public long revision() {
        return revision;
    }

    /** Who gave it. */
    public String by() {
        return answeredBy;
    }

    /** When it was given. */
    public Instant at() {
        return answeredAt;
    }
}

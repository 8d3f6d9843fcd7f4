package org.ccpor.form.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ccpor.form.FormPage;
import org.ccpor.form.draft.Form;
import org.jspecify.annotations.Nullable;

/** What the team wants fixed in one round of a form; without a path, in the form as a whole. */
@Entity
@Table(name = "form_remark")
public class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Form form;

    private int round;
    private @Nullable String path;
    private String text;

    @Column(name = "remarked_by")
    private String by;

    @Column(name = "remarked_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    /** On the round that is handed in. */
    public Remark(Form form, FormPage.Remark said) {
        this.form = form;
        this.round = form.round();
        this.path = said.path();
        this.text = said.text();
        this.by = said.by();
        this.at = said.at();
    }

    /** The round that was returned, counted from 1. */
    public int round() {
        return round;
    }

    /** As screens show it. */
    public FormPage.Remark said() {
        return new FormPage.Remark(path, text, by, at);
    }
}

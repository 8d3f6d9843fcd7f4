package org.ccpor.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the team wants fixed in one round of a form; without a path, in the form as a whole. */
@Entity
@Table(name = "form_remark")
class Remark {
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
    Remark(Form form, FormPage.Remark said) {
        this.form = form;
        this.round = form.round();
        this.path = said.path();
        this.text = said.text();
        this.by = said.by();
        this.at = said.at();
    }

    int round() {
        return round;
    }

    FormPage.Remark said() {
        return new FormPage.Remark(path, text, by, at);
    }
}

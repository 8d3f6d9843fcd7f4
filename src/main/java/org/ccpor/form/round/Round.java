package org.ccpor.form.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ccpor.approval.Approval;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Verdict;
import org.ccpor.form.Answers;
import org.ccpor.form.FormPage;
import org.ccpor.form.draft.Form;
import org.jspecify.annotations.Nullable;

/** One time a form was handed in, with its answers as they were. */
@Entity
@Table(name = "form_round")
@IdClass(Round.Key.class)
public class Round {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Form form;

    @Id
    private int round;

    private int definition;

    @AttributeOverride(name = "by", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
    private FormPage.Mark submitted;

    /** What the team said to it. */
    private @Nullable Approval approval;

    @ElementCollection
    @CollectionTable(
            name = "form_round_answer",
            joinColumns = {
                @JoinColumn(name = "form_id", referencedColumnName = "form_id"),
                @JoinColumn(name = "round", referencedColumnName = "round")
            })
    @MapKeyColumn(name = "path")
    @Column(name = "value")
    private Map<String, String> answers = new HashMap<>();

    record Key(UUID form, int round) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** Begins when the form is handed in. */
    public Round(Form form, Answers asked, FormPage.Mark by) {
        this.form = form;
        this.round = form.round();
        this.definition = form.definition();
        this.submitted = by;
        this.answers.putAll(asked.all());
    }

    /** Ends the round, with the answers as they are now: the team may have answered its own meanwhile. */
    public void decide(Approval how, Answers asked) {
        approval = how;
        answers.keySet().retainAll(asked.all().keySet());
        answers.putAll(asked.all());
    }

    /** Counted from 1. */
    public int round() {
        return round;
    }

    /** The version of the form it was answered under. */
    public int definition() {
        return definition;
    }

    /** As they were handed in, or decided on. */
    public Answers answers() {
        return Answers.of(answers);
    }

    /** Who handed it in, and when. */
    public FormPage.Mark submitted() {
        return submitted;
    }

    /** What the team said was a mistake and is undone. */
    public void undecide() {
        approval = null;
    }

    /** The form is opened again: what the team said does not count any more. */
    public void takeBack(String why, FormPage.Mark by) {
        if (approval != null) {
            approval.takeBack(why, by.by(), by.at());
        }
    }

    /** Whether the team asks for changes. */
    public boolean returned() {
        return approval != null && approval.decision(round).verdict() == Verdict.RETURN;
    }

    /** What the team said to it; {@code null} while it has not. */
    public @Nullable Decision decided() {
        return approval == null ? null : approval.decision(round);
    }
}

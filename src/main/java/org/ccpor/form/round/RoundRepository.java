package org.ccpor.form.round;

import java.util.List;
import java.util.Optional;
import org.ccpor.form.draft.Form;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rounds with their answers. A new one is stored with its form. */
public interface RoundRepository extends Repository<Round, Round.Key> {
    /** Oldest first. */
    @Query("select r from Round r left join fetch r.answers where r.form = :form order by r.round")
    List<Round> all(Form form);

    @Query("select r from Round r left join fetch r.answers where r.form = :form and r.round = :round")
    Optional<Round> find(Form form, int round);

    /** With its answers. */
    void delete(Round round);
}

package org.ccpor.form.round;

import java.util.List;
import org.ccpor.form.draft.Form;
import org.springframework.data.repository.Repository;

public interface RemarkRepository extends Repository<Remark, Long> {
    Remark save(Remark remark);

    /** In the order they were made. */
    List<Remark> findByFormOrderById(Form form);

    List<Remark> findByFormAndRoundOrderById(Form form, int round);
}

package org.ccpor.form;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RemarkRepository extends Repository<Remark, Long> {
    Remark save(Remark remark);

    /** In the order they were made. */
    List<Remark> findByFormOrderById(Form form);

    List<Remark> findByFormAndRoundOrderById(Form form, int round);
}

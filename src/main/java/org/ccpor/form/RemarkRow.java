package org.ccpor.form;

import java.util.List;

/** One line of {@code form_remark}. */
record RemarkRow(int round, FormPage.Remark remark) {
    static List<FormPage.Remark> of(List<RemarkRow> all, int round) {
        return all.stream()
                .filter(it -> it.round() == round)
                .map(RemarkRow::remark)
                .toList();
    }
}

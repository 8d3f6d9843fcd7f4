package org.ccpor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ccpor.base.sheet.Table;
import org.junit.jupiter.api.Test;

class FieldClassesTest {
    private final FieldClasses classes = new FieldClasses();

    @Test
    void a_column_nobody_classed_counts_as_internal() {
        assertThat(classes.of("history", "When")).isEqualTo(FieldClass.PUBLIC);
        assertThat(classes.of("history", "Shoe size")).isEqualTo(FieldClass.INTERNAL);
    }

    @Test
    void a_table_without_sensitive_columns_stays_as_it_is() {
        var table = new Table("history", "History", List.of("When", "Who"), List.of(List.of("now", "ana")));
        assertThat(classes.open(table)).isSameAs(table);
    }
}

package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.base.FormCode;
import org.ccpor.form.definition.FormWording;
import org.junit.jupiter.api.Test;

class FormLinksTest {
    @Test
    void a_form_names_what_goes_with_it() {
        var texts = FormWording.of(FormCode.F3, 1);
        assertThat(texts.links())
                .containsExactly(new FormWording.Link("Blank test page to print", "scanner-test-page.html"));
        assertThat(texts.keys()).noneMatch(it -> it.startsWith("link."));
    }

    @Test
    void a_form_without_links_has_none() {
        assertThat(FormWording.of(FormCode.F4, 1).links()).isEmpty();
    }
}

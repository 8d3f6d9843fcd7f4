/** What an open form knows and does, without a component: the answers of one page, how they are saved, in which words they are read. */
@NullMarked
package org.ccpor.form.ui.model;

import org.jspecify.annotations.NullMarked;

/** Tests of the snapshot, the heartbeat and what a person keeps of the board. */
@NullMarked
package org.ccpor.board;

import org.jspecify.annotations.NullMarked;

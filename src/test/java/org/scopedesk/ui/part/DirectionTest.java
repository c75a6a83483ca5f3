package org.scopedesk.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DirectionTest {

    @Test
    void aTextRunsAsItsFirstLetterThatHasADirection() {
        assertThat(Direction.isRightToLeft("دعم الأقران in Oslo")).isTrue();
        assertThat(Direction.isRightToLeft("(15) עמיתים")).isTrue();
        assertThat(Direction.isRightToLeft("Oslo: دعم الأقران")).isFalse();
        assertThat(Direction.isRightToLeft("同伴支持 2020")).isFalse();
        assertThat(Direction.isRightToLeft("")).isFalse();
    }
}

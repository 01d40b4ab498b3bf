package org.gehor.rows;

import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Texts to begin from: one of the unit, one of the region above it, one far away. */
class TemplateRowTests {

    private static final String ADD = """
            insert into answer_template (organisation_id, organisation_path, purpose, kinds, language, title, text, version, changed_by,
                changed_name, changed_at)
            select o.id, o.path, 'QUESTION', array['COMPLAINT'], 'SV', 'T', 'When?', 1, id('%s'), 'A', now()
            from organisation o where o.id = id('%s')""";

    @Nested
    @OfTable("answer_template")
    class Templates {

        @Test
        void isSeenByThoseWhoReadCasesThereOrBelowAndByThoseWhoLeadAbove() {
            seen("answer_template", "id")
                    .by(Who.HANDLER, "template of UNIT", "template of REGION")
                    .by(Who.COLLEAGUE, "template of UNIT", "template of REGION")
                    .by(Who.ELSEWHERE, "template of REGION")
                    .by(Who.ABOVE_ONLY, "template of REGION")
                    .by(Who.ABOVE, "template of UNIT", "template of REGION")
                    .by(Who.FAR, "template of FAR_UNIT")
                    .andByNobodyElse();
        }

        @Test
        void isMadeAndChangedByThoseWhoLeadThereInTheirOwnName() {
            onlyMay(List.of(Who.ABOVE), ADD.formatted("ABOVE", "UNIT"));
            nobodyMay(ADD.formatted("HANDLER", "UNIT"));
            nobodyMay(ADD.formatted("ABOVE", "FAR_UNIT"));
            var change =
                    "update answer_template set text = 'Why?', changed_by = id('%s') where id = id('template of %s')";
            onlyMay(List.of(Who.ABOVE), change.formatted("ABOVE", "UNIT"));
            nobodyMay(change.formatted("HANDLER", "UNIT"));
            nobodyMay(change.formatted("ABOVE", "FAR_UNIT"));
            nobodyMay("delete from answer_template");
            nobodyMay("update answer_template set organisation_id = id('REGION')");
        }
    }
}

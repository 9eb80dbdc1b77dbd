package massageadvisor.intake;

import java.io.IOException;
import massageadvisor.input.ErrorCode;
import massageadvisor.input.InputError;
import massageadvisor.input.SchemaAgreement;
import massageadvisor.rulebook.BuiltInBook;
import org.junit.jupiter.api.Test;

/** The readers of intakes and of interview answers agree with the schemas in the OpenAPI document. */
class IntakeSchemaTest {
    @Test
    void anIntakeIsReadAsItsSchemaSays() throws IOException {
        var reader = new IntakeReader(BuiltInBook.BOOK.vocabulary());

        SchemaAgreement.assertOn("Intake", reader::read, IntakeSchemaTest::isInTwoLists);
    }

    @Test
    void answersAreReadAsTheirSchemaSays() throws IOException {
        var reader = new AnswersReader(BuiltInBook.BOOK.vocabulary(), BuiltInBook.BOOK.questionnaire());

        SchemaAgreement.assertOn("InterviewAnswers", reader::read, IntakeSchemaTest::isInTwoLists);
    }

    /** A schema can compare the codes within one list only. */
    private static boolean isInTwoLists(InputError error) {
        return error.code() == ErrorCode.DUPLICATE_CODE;
    }
}

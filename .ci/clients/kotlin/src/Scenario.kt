import org.openapitools.client.apis.RecommendationsApi
import org.openapitools.client.infrastructure.ApiClient
import org.openapitools.client.infrastructure.ClientError
import org.openapitools.client.infrastructure.ClientException
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.CauseCode
import org.openapitools.client.models.ConditionCode
import org.openapitools.client.models.ContraindicationCode
import org.openapitools.client.models.Intake
import org.openapitools.client.models.Problem
import java.util.UUID

/** Calls the service, and then a stub whose answer has codes that the document does not list. */
fun main(arguments: Array<String>) {
    val (service, stub, key) = arguments
    ApiClient.apiKey["X-API-Key"] = key
    val api = RecommendationsApi(service)
    val subject = "kotlin-${UUID.randomUUID()}"
    val intake = Intake(CauseCode.stressMinusTension, 3, setOf(ContraindicationCode.diabetes), subject = subject)

    equal("swedish", api.previewRecommendation(intake).recommended)

    val idempotencyKey = UUID.randomUUID().toString()
    val created = api.createRecommendation(intake, idempotencyKey)
    equal(created, api.createRecommendation(intake, idempotencyKey))

    val invalid = try {
        api.previewRecommendation(intake.copy(unsure = setOf(ConditionCode.CONDITION_DIABETES)))
        error("accepted a code in two lists")
    } catch (e: ClientException) {
        equal(400, e.statusCode)
        Serializer.moshi.adapter(Problem::class.java).fromJson((e.response as ClientError<*>).body as String)!!
    }
    equal("/unsure/0", invalid.errors!!.single().pointer)

    val other = api.createRecommendation(intake, UUID.randomUUID().toString())
    val first = api.listRecommendations(subject, 1)
    val second = api.listRecommendations(subject, 1, first.next)
    equal(listOf(other.id, created.id), (first.items + second.items).map { it.id })
    equal(null, second.next)

    val unsure = api.previewRecommendation(intake.copy(unsure = setOf(ConditionCode.CONDITION_DVT_CURRENT)))
    equal("provider-first", unsure.triage.level)
    equal(true, unsure.triage.because.any { it.unsure == true })

    val tomorrow = RecommendationsApi(stub).previewRecommendation(intake)
    equal("later-level", tomorrow.triage.level)
    equal("later-verdict", tomorrow.modalities.first().verdict)
    equal("later-modality", tomorrow.recommended)
    println("Kotlin: the scenario passed")
}

fun equal(expected: Any?, actual: Any?) = check(expected == actual) { "expected $expected but was $actual" }

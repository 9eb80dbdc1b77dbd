"""Calls the service, and then a stub whose answer has codes that the document does not list."""

import sys
import uuid

from openapi_client import ApiClient, ConditionCode, Configuration, Intake, RecommendationsApi
from openapi_client.exceptions import BadRequestException
from openapi_client.models.problem import Problem


def api(url, key):
    return RecommendationsApi(ApiClient(Configuration(host=url, api_key={"SecretKey": key})))


def equal(expected, actual):
    if expected != actual:
        raise SystemExit(f"expected {expected} but was {actual}")


service, stub, key = sys.argv[1:]
client = api(service, key)
subject = f"python-{uuid.uuid4()}"
intake = Intake(cause="stress-tension", pain_level=3, contraindications=["diabetes"], subject=subject)

equal("swedish", client.preview_recommendation(intake).recommended)

idempotency_key = str(uuid.uuid4())
created = client.create_recommendation(intake, idempotency_key=idempotency_key)
equal(created, client.create_recommendation(intake, idempotency_key=idempotency_key))

try:
    client.preview_recommendation(intake.model_copy(update={"unsure": [ConditionCode.CONDITION_DIABETES]}))
    raise SystemExit("accepted a code in two lists")
except BadRequestException as e:
    equal(["/unsure/0"], [error.pointer for error in Problem.from_json(e.body).errors])

other = client.create_recommendation(intake, idempotency_key=str(uuid.uuid4()))
first = client.list_recommendations(subject=subject, limit=1)
second = client.list_recommendations(subject=subject, limit=1, cursor=first.next)
equal([other.id, created.id], [item.id for item in first.items + second.items])
equal(None, second.next)

unsure = client.preview_recommendation(intake.model_copy(update={"unsure": [ConditionCode.CONDITION_DVT_CURRENT]}))
equal("provider-first", unsure.triage.level)
equal(True, any(reason.unsure for reason in unsure.triage.because))

tomorrow = api(stub, key).preview_recommendation(intake)
equal("later-level", tomorrow.triage.level)
equal("later-verdict", tomorrow.modalities[0].verdict)
equal("later-modality", tomorrow.recommended)
print("Python: the scenario passed")

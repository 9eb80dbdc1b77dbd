"""Lets schemathesis read two extensions of an operation. `x-beyond-schema` has the problems, with the codes of their
errors, that a request may get although it matches its schema. With `x-null-is-absent`, a request is valid if it matches
its schema without its members that are null. Anything else stays a finding.
"""

import jsonschema_rs
import schemathesis
from schemathesis.checks import CHECKS
from schemathesis.specs.openapi import checks

original = checks.positive_data_acceptance
original_rejection = checks.negative_data_rejection
for replaced in (original, original_rejection):
    CHECKS.unregister(replaced.__name__)


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return value


def is_valid(operation, body):
    document = operation.schema.raw_schema
    schema = operation.definition.raw["requestBody"]["content"]["application/json"]["schema"]
    return jsonschema_rs.Draft202012Validator({**schema, "components": document["components"]}).is_valid(body)


@schemathesis.check
def negative_data_rejection(ctx, response, case):
    if case.operation.definition.raw.get("x-null-is-absent") and isinstance(case.body, dict) and response.status_code < 300:
        cleaned = without_nulls(case.body)
        if cleaned != case.body and is_valid(case.operation, cleaned):
            return None
    return original_rejection(ctx, response, case)


@schemathesis.check
def positive_data_acceptance(ctx, response, case):
    documented = case.operation.definition.raw.get("x-beyond-schema", {})
    if response.status_code in (400, 422):
        problem = response.json()
        codes = {error["code"] for error in problem.get("errors", [])}
        if problem["code"] in documented and codes <= set(documented[problem["code"]]):
            return None
    return original(ctx, response, case)

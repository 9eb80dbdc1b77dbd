"""Lets schemathesis read the extension `x-beyond-schema` of an operation: the problems, with the codes of their errors,
that a request may get although it matches its schema. Anything else that a valid request gets stays a finding.
"""

import schemathesis
from schemathesis.checks import CHECKS
from schemathesis.specs.openapi.checks import positive_data_acceptance as original

CHECKS.unregister(original.__name__)


@schemathesis.check
def positive_data_acceptance(ctx, response, case):
    documented = case.operation.definition.raw.get("x-beyond-schema", {})
    if response.status_code in (400, 422):
        problem = response.json()
        codes = {error["code"] for error in problem.get("errors", [])}
        if problem["code"] in documented and codes <= set(documented[problem["code"]]):
            return None
    return original(ctx, response, case)

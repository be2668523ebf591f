namespace Alba;

/// <summary>An expectation written as a function of the response.</summary>
internal sealed class Assertion(Action<AssertionContext> check) : IScenarioAssertion
{
    public void Assert(Scenario scenario, AssertionContext context) => check(context);
}

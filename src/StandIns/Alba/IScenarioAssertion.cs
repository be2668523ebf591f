namespace Alba;

/// <summary>An expectation of a response.</summary>
public interface IScenarioAssertion
{
    /// <summary>Checks the response and reports each failure to the context rather than throwing, so that all failures are seen at once.</summary>
    void Assert(Scenario scenario, AssertionContext context);
}

namespace CpmTracker.Domain.Directors;

/// <summary>The latest record that an activity was done.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Activity">The activity's id.</param>
/// <param name="Version">Version in the stream of the event that says it was done: what a reversal names.</param>
/// <param name="InForce">Whether it counts; not where it was reversed.</param>
public sealed record CompletionRecord(string Module, string Activity, long Version, bool InForce);

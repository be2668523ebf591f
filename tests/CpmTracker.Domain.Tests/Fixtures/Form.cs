namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Coaching;

/// <summary>What the form of a session can refer to.</summary>
internal static class Form
{
    public static SessionTerms Terms { get; } = new(
        [ModuleOne.Id, ModuleEight.Id], ["A1", "A2", "A3"], ["R3", "R10"], ["Q-CPM-1", "Q-CPM-2", "Q-REDI-1"], ["Q-REDI-1", "REDI-5"]);
}

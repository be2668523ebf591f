namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="ReportBehaviorTrial"/>.</summary>
public static class ReportBehaviorTrialHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReportBehaviorTrial> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReportBehaviorTrial>(submitted, ct);
}

/// <summary>Input of reportBehaviorTrial.</summary>
public sealed record ReportBehaviorTrialInput : DirectorCommandInput
{
    /// <summary>The trial's opaque id.</summary>
    [ID("BehaviorTrial")]
    public required string TrialId { get; init; }

    /// <summary>How it went.</summary>
    public required TrialOutcome Outcome { get; init; }

    /// <summary>What the director learned, at most 4,000 characters; read by coach and director only. Enter no case, child or family data.</summary>
    public string? Learning { get; init; }

    /// <summary>The day of the report; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reportBehaviorTrial.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReportBehaviorTrialMutation
{
    /// <summary>Reports back on a behaviour trial of the open professional development plan, once. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReportBehaviorTrial(ReportBehaviorTrialInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReportBehaviorTrial(
                input.DirectorId,
                input.TrialId,
                input.Outcome,
                await desk.Pen.WriteIfAnyAsync("learning", input.Learning, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

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

/// <summary>Decides <see cref="ReportPlanActionProgress"/>.</summary>
public static class ReportPlanActionProgressHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReportPlanActionProgress> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReportPlanActionProgress>(submitted, ct);
}

/// <summary>Input of reportPlanActionProgress.</summary>
public sealed record ReportPlanActionProgressInput : DirectorCommandInput
{
    /// <summary>The action's opaque id.</summary>
    [ID("PlanAction")]
    public required string ActionId { get; init; }

    /// <summary>How far it has come.</summary>
    public required PlanActionStatus Status { get; init; }

    /// <summary>What there is to say of it, at most 4,000 characters. Enter no case, child or family data.</summary>
    public string? Note { get; init; }

    /// <summary>As of which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reportPlanActionProgress.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReportPlanActionProgressMutation
{
    /// <summary>Reports how far an action step of the open professional development plan has come. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReportPlanActionProgress(ReportPlanActionProgressInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReportPlanActionProgress(
                input.DirectorId,
                input.ActionId,
                input.Status,
                await desk.Pen.WriteIfAnyAsync("note", input.Note, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

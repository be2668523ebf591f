namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="ReportActionStepProgress"/>.</summary>
public static class ReportActionStepProgressHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReportActionStepProgress> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, ReportActionStepProgress>(submitted, ct);
}

/// <summary>Input of reportActionStepProgress.</summary>
public sealed record ReportActionStepProgressInput : CountyCommandInput
{
    /// <summary>The step's opaque id.</summary>
    [ID("ActionStep")]
    public required string StepId { get; init; }

    /// <summary>How it stands.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>What there is to say, at most 4,000 characters; may be left out. Enter no case, child or family data.</summary>
    public string? Comment { get; init; }

    /// <summary>The day at which it stood so; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds reportActionStepProgress.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReportActionStepProgressMutation
{
    /// <summary>Reports how an action step stands. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> ReportActionStepProgress(ReportActionStepProgressInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReportActionStepProgress(
                Fips.Of(input.CountyId),
                $"progress-{input.CommandId:N}",
                input.StepId,
                input.Status,
                await desk.Pen.WriteIfAnyAsync("comment", input.Comment, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

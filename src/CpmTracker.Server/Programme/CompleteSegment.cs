namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CompleteSegment"/>.</summary>
public static class CompleteSegmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CompleteSegment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CompleteSegment>(submitted, ct);
}

/// <summary>Input of completeSegment.</summary>
public sealed record CompleteSegmentInput : DirectorCommandInput
{
    /// <summary>The module's id in the catalogue, such as module-1; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>The segment's number in the module.</summary>
    public required int Segment { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds completeSegment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CompleteSegmentMutation
{
    /// <summary>Records that a segment is complete; refused while a session or a required activity is missing, and the error says which. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> CompleteSegment(CompleteSegmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CompleteSegment(input.DirectorId, await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct), input.Segment, desk.OrToday(input.On)),
            input,
            user,
            ct);
}

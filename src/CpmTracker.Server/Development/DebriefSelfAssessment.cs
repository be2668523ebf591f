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

/// <summary>Decides <see cref="DebriefSelfAssessment"/>.</summary>
public static class DebriefSelfAssessmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<DebriefSelfAssessment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, DebriefSelfAssessment>(submitted, ct);
}

/// <summary>Input of debriefSelfAssessment.</summary>
public sealed record DebriefSelfAssessmentInput : DirectorCommandInput
{
    /// <summary>The submission's opaque id.</summary>
    [ID("SelfAssessment")]
    public required string SelfAssessmentId { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds debriefSelfAssessment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class DebriefSelfAssessmentMutation
{
    /// <summary>Records that the coach went through the results with the director. For the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> DebriefSelfAssessment(DebriefSelfAssessmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new DebriefSelfAssessment(input.DirectorId, input.SelfAssessmentId, desk.OrToday(input.On)),
            input,
            user,
            ct);
}

namespace CpmTracker.Server.Development;

using CpmTracker.Domain.Catalogue;
using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="StartSelfAssessment"/>.</summary>
public static class StartSelfAssessmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<StartSelfAssessment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, StartSelfAssessment>(submitted, ct);
}

/// <summary>Input of startSelfAssessment.</summary>
public sealed record StartSelfAssessmentInput : DirectorCommandInput
{
    /// <summary>The instrument's id in the catalogue.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's version.</summary>
    public required int InstrumentVersion { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds startSelfAssessment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class StartSelfAssessmentMutation
{
    /// <summary>Starts a self-assessment, so that the coach sees it is on its way. For the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> StartSelfAssessment(StartSelfAssessmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new StartSelfAssessment(
                input.DirectorId,
                (await desk.CatalogueAsync(ct)).InstrumentInForce(input.Instrument, input.InstrumentVersion),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

namespace CpmTracker.Server.Programme;

using HotChocolate.Execution.Configuration;

/// <summary>Puts the mutations about what a director does in the modules, and their completion into the API.</summary>
public static class ProgrammeSetup
{
    /// <summary>Registers them.</summary>
    public static IRequestExecutorBuilder AddProgrammeMutations(this IRequestExecutorBuilder api) => api
        .AddTypeExtension<LogReadingTimeMutation>()
        .AddTypeExtension<ReviewMaterialMutation>()
        .AddTypeExtension<ReverseActivityCompletionMutation>()
        .AddTypeExtension<AttestLearningObjectiveMutation>()
        .AddTypeExtension<CompleteSegmentMutation>()
        .AddTypeExtension<CompleteModuleMutation>()
        .AddTypeExtension<CompleteProgrammeMutation>();
}

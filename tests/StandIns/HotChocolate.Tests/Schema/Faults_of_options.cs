using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

/// <summary>Limits that nothing could keep to stop the start.</summary>
public sealed class Faults_of_options
{
    public static TheoryData<string, Action<IRequestExecutorBuilder>> Wrong => new()
    {
        { "ModifyParserOptions: MaxAllowedFields is 0", schema => schema.ModifyParserOptions(o => o.MaxAllowedFields = 0) },
        { "ModifyParserOptions: MaxAllowedNodes is -1", schema => schema.ModifyParserOptions(o => o.MaxAllowedNodes = -1) },
        { "ModifyParserOptions: MaxAllowedTokens is 0", schema => schema.ModifyParserOptions(o => o.MaxAllowedTokens = 0) },
        { "SetMaxAllowedValidationErrors is 0", schema => schema.SetMaxAllowedValidationErrors(0) },
        { "AddMaxExecutionDepthRule is 0", schema => schema.AddMaxExecutionDepthRule(0) },
        { "ModifyPagingOptions: MaxPageSize is 0", schema => schema.ModifyPagingOptions(o => o.MaxPageSize = 0) },
        { "ModifyPagingOptions: DefaultPageSize is 0", schema => schema.ModifyPagingOptions(o => o.DefaultPageSize = 0) },
        { "ModifyPagingOptions: the default page size is 60, where 1 to 50", schema => schema.ModifyPagingOptions(o => o.DefaultPageSize = 60) },
        { "ModifyCostOptions: MaxFieldCost is -1", schema => schema.ModifyCostOptions(o => o.MaxFieldCost = -1) },
        { "ModifyCostOptions: MaxTypeCost is NaN", schema => schema.ModifyCostOptions(o => o.MaxTypeCost = double.NaN) },
        { "ModifyCostOptions: DefaultResolverCost is -5", schema => schema.ModifyCostOptions(o => o.DefaultResolverCost = -5) },
        { "maxAllowedRequestSize is 0", schema => schema.Services.AddGraphQLServer(maxAllowedRequestSize: 0) },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task Stop_the_start(string fault, Action<IRequestExecutorBuilder> set) => (await Graph.FaultAsync(set)).ShouldContain(fault);
}
